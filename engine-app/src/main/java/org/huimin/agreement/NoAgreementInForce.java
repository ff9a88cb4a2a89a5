package org.huimin.agreement;

import org.huimin.shared.Refusal;

/** There is nothing that could be performed, confirmed or broken. */
class NoAgreementInForce extends Refusal {

    NoAgreementInForce() {
        super(Kind.CONFLICT);
    }
}
