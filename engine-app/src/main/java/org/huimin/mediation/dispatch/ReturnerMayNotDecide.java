package org.huimin.mediation.dispatch;

import org.huimin.shared.Refusal;

/** Somebody else says whether what one gave back stays where it came from. */
class ReturnerMayNotDecide extends Refusal {

    ReturnerMayNotDecide() {
        super(Kind.FORBIDDEN);
    }
}
