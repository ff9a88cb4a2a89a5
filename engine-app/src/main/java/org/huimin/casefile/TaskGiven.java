package org.huimin.casefile;

import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;

/** Somebody has a task in hand that was free or another's: they took it, or it was handed to them. */
public record TaskGiven(CaseNumber caseNumber, String taskId, String activity, PersonId holder) implements CaseEvent {}
