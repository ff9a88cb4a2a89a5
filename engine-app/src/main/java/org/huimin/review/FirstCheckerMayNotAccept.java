package org.huimin.review;

import org.huimin.shared.Refusal;

/** Whoever made the first check in the township does not accept it for the agency. */
class FirstCheckerMayNotAccept extends Refusal {

    FirstCheckerMayNotAccept() {
        super(Kind.FORBIDDEN);
    }
}
