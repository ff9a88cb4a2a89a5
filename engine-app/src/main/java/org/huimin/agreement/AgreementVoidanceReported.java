package org.huimin.agreement;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** A court held an agreement void; the head of the committee confirms it from the paper. It runs beside the case. */
public record AgreementVoidanceReported(CaseNumber caseNumber) implements CaseMessage.Beginning {}
