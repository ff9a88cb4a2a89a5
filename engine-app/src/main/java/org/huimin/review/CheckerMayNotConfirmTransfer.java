package org.huimin.review;

import org.huimin.shared.Refusal;

/** What is passed on counts in no rate: whoever found that another agency is competent does not confirm it as well. */
class CheckerMayNotConfirmTransfer extends Refusal {

    CheckerMayNotConfirmTransfer() {
        super(Kind.FORBIDDEN);
    }
}
