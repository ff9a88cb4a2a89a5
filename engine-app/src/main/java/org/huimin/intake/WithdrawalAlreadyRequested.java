package org.huimin.intake;

import org.huimin.shared.Refusal;

/** A request for withdrawal waits already. */
class WithdrawalAlreadyRequested extends Refusal {

    WithdrawalAlreadyRequested() {
        super(Kind.CONFLICT);
    }
}
