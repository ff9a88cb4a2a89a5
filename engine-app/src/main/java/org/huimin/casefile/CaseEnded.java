package org.huimin.casefile;

import org.huimin.shared.CaseNumber;

/** The case has run to one of its ends. */
public record CaseEnded(CaseNumber caseNumber, Source source) implements CaseEvent {}
