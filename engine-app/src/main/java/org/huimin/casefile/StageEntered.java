package org.huimin.casefile;

import org.huimin.shared.CaseNumber;

/** The case stands at another stage. */
public record StageEntered(CaseNumber caseNumber, String stage, Source source) implements CaseEvent {}
