package org.huimin.intake;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** The applicant asks to withdraw the application; somebody has to confirm it. */
public record WithdrawalRequested(CaseNumber caseNumber) implements CaseMessage {}
