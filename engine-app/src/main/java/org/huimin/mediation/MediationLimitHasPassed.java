package org.huimin.mediation;

import org.huimin.shared.Refusal;

/** The limit is over, and the mediation with it: nothing is left to be extended. */
class MediationLimitHasPassed extends Refusal {

    MediationLimitHasPassed() {
        super(Kind.CONFLICT);
    }
}
