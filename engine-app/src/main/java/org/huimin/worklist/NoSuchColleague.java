package org.huimin.worklist;

import org.huimin.shared.Refusal;

/** The task cannot be handed to that person. */
class NoSuchColleague extends Refusal {

    NoSuchColleague() {
        super(Kind.INVALID);
    }
}
