package org.huimin.review;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** An applicant objects to a refusal or a termination; the bureau reviews it beside the case. */
public record ObjectionFiled(CaseNumber caseNumber) implements CaseMessage.Beginning {}
