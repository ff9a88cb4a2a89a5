package org.huimin.handling;

import org.huimin.shared.Refusal;

/** The rates have no row for such a case: nobody approves a subsidy that nothing provides for. */
class NoSubsidyRate extends Refusal {

    NoSubsidyRate() {
        super(Kind.INVALID);
    }
}
