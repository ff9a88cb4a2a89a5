package org.huimin.metrics;

import org.huimin.shared.Refusal;

/** There is no such unit below the person's own; whether it exists elsewhere is not said. */
class UnitBeyondReach extends Refusal {

    UnitBeyondReach() {
        super(Kind.NOT_FOUND);
    }
}
