package org.huimin.mediation;

import org.huimin.shared.Refusal;

/** Mediators change while a dispute is being mediated, by the committee that has it or by the county. */
class NoChangeOfMediators extends Refusal {

    NoChangeOfMediators() {
        super(Kind.CONFLICT);
    }
}
