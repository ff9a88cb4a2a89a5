package org.huimin.intake;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** An application was written down: the case begins. */
public record ApplicationRegistered(CaseNumber caseNumber) implements CaseMessage.Beginning {}
