package org.huimin.handling;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** The lawyer reports a special situation (148号 39), to the head of the agency and to the director at once. */
public record SpecialSituationReported(CaseNumber caseNumber) implements CaseMessage {}
