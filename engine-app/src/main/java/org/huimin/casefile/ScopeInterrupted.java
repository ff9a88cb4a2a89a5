package org.huimin.casefile;

import org.huimin.shared.CaseNumber;

/** A part of the diagram was cancelled; the clocks that live in it end with it. */
public record ScopeInterrupted(CaseNumber caseNumber, String scope) implements CaseEvent {}
