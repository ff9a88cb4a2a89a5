package org.huimin.casefile;

/** A thing by its number and name, as screens show it. */
public record Labelled(long id, String name) {}
