package org.huimin.casefile;

import java.util.List;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;

/**
 * Somebody above asks how a case is getting on (催办); whoever has it in hand hears of it. What was written stays with the
 * nudge and goes into no mail.
 *
 * @param by who asks
 * @param nudgeId the row of the log of nudges
 * @param steps those that are asked after
 */
public record Nudged(CaseNumber caseNumber, PersonId by, long nudgeId, List<OpenStep> steps) implements CaseEvent {}
