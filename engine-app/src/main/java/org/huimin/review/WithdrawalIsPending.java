package org.huimin.review;

import org.huimin.shared.Refusal;

/** The applicant asked to withdraw; that is answered before the application is decided. */
class WithdrawalIsPending extends Refusal {

    WithdrawalIsPending() {
        super(Kind.CONFLICT);
    }
}
