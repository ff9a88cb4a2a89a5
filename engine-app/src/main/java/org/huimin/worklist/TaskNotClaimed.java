package org.huimin.worklist;

import org.huimin.shared.Refusal;

/** Nobody holds the task; it must be claimed first. */
class TaskNotClaimed extends Refusal {

    TaskNotClaimed() {
        super(Kind.CONFLICT);
    }
}
