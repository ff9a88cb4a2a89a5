package org.huimin.casefile;

import org.huimin.shared.CaseNumber;

/** What a basket sorts or shows by has changed: urgent, green, the firm or the lawyer, the committee. */
public record CaseMarked(CaseNumber caseNumber) implements CaseEvent {}
