package org.huimin.casefile;

import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;

/** Somebody's work on a case was sent back to be put right. */
public record CaseSentBack(CaseNumber caseNumber, PersonId to) implements CaseEvent {}
