package org.huimin.recoding;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** Somebody found that a case was recorded wrongly; another person decides on it, beside the case. */
public record RecodingRequested(CaseNumber caseNumber) implements CaseMessage.Beginning {}
