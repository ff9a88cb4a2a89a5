package org.huimin.review;

import org.huimin.shared.Refusal;

/** Whoever proposed provisional aid does not decide on it. */
class ProposerMayNotDecide extends Refusal {

    ProposerMayNotDecide() {
        super(Kind.FORBIDDEN);
    }
}
