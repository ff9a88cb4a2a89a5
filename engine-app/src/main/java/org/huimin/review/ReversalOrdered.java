package org.huimin.review;

import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** The bureau has a decision put right: the case is called back, or, where it has ended, begins anew. */
public record ReversalOrdered(CaseNumber caseNumber) implements CaseMessage.Resuming {

    @Override
    public Beginning anew() {
        return new CaseReopened(caseNumber);
    }
}
