package org.huimin.handling;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** A ground for ending the aid is reported (法 48); the head of the agency decides. */
public record TerminationRequested(CaseNumber caseNumber) implements CaseMessage {}
