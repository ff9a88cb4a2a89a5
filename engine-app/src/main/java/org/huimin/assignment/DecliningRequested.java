package org.huimin.assignment;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** The lawyer asks to be relieved; the firm answers, and until then the duty stays. */
public record DecliningRequested(CaseNumber caseNumber) implements CaseMessage {}
