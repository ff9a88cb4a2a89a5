package org.huimin.intake;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** Somebody thinks that aid cannot wait for the review (法 44); the head decides. */
public record ProvisionalAidProposed(CaseNumber caseNumber) implements CaseMessage {

    static final String FACT = "provisionalAidProposed";
}
