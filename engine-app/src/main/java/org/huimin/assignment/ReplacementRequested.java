package org.huimin.assignment;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** Another lawyer is asked for, by the recipient or by a firm that cannot name one; the head of the agency decides. */
public record ReplacementRequested(CaseNumber caseNumber) implements CaseMessage {}
