package org.huimin.intake;

/** A text that is told to an applicant, in the version that holds now. */
record Sheet(String name, String version, String text) {}
