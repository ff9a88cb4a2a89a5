package org.huimin.worklist;

import org.huimin.shared.Refusal;

/** Not to be asked for in this case now, or not by this person. */
class RequestNotOpen extends Refusal {

    RequestNotOpen() {
        super(Kind.CONFLICT);
    }
}
