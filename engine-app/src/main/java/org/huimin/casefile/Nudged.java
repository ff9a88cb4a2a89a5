package org.huimin.casefile;

import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;

/**
 * Somebody above asks how a case is getting on (催办); whoever has it in hand hears of it. What was written stays with the
 * nudge and goes into no mail.
 *
 * @param by who asks
 * @param nudgeId the row of the log of nudges
 */
public record Nudged(CaseNumber caseNumber, PersonId by, long nudgeId) implements CaseEvent {}
