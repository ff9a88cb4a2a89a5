package org.huimin.casefile;

import org.huimin.shared.CaseNumber;

/** The case runs, with the models, tables and forms of that bundle for as long as it lives. */
public record CaseStarted(CaseNumber caseNumber, String bundle) implements CaseEvent {}
