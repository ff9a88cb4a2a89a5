package org.huimin.worklist;

import org.huimin.shared.Refusal;

/** The task is done, cancelled, or none of this person's business. */
class TaskGone extends Refusal {

    TaskGone() {
        super(Kind.CONFLICT);
    }
}
