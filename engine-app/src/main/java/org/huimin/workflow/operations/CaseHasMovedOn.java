package org.huimin.workflow.operations;

import org.huimin.shared.Refusal;

/** Nothing in the case waits for this any more. */
class CaseHasMovedOn extends Refusal {

    CaseHasMovedOn() {
        super(Kind.CONFLICT);
    }
}
