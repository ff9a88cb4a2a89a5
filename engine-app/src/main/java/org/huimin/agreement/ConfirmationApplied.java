package org.huimin.agreement;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** The parties of a written agreement jointly ask a court to confirm it (人民调解法 33); the court acts beside the case. */
public record ConfirmationApplied(CaseNumber caseNumber) implements CaseMessage.Beginning {}
