package org.huimin.assignment;

import org.huimin.shared.Refusal;

/** Who wrote down that another lawyer is asked for does not decide on it. */
class RequesterMayNotDecide extends Refusal {

    RequesterMayNotDecide() {
        super(Kind.FORBIDDEN);
    }
}
