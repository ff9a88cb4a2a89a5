package org.huimin.mediation.dispatch;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** The county takes a dispute up again; a committee that has not answered yet need not. */
public record DisputeTakenBack(CaseNumber caseNumber) implements CaseMessage.MayComeLate {}
