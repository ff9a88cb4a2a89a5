package org.huimin.casefile;

import org.huimin.shared.CaseNumber;

/** What a basket sorts or shows by has changed: urgent, green, the firm or the lawyer. */
public record CaseMarked(CaseNumber caseNumber) implements CaseEvent {}
