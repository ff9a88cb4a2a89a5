package org.huimin.access;

import org.huimin.shared.Refusal;

/** None of the person's roles may do this. */
class NotAllowed extends Refusal {

    NotAllowed() {
        super(Kind.FORBIDDEN);
    }
}
