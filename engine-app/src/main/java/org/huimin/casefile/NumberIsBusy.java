package org.huimin.casefile;

import org.huimin.shared.Refusal;

/** Two registrations began the year's numbers at the same moment; the second one need only be sent again. */
class NumberIsBusy extends Refusal {

    NumberIsBusy(Throwable cause) {
        super(Kind.CONFLICT);
        initCause(cause);
    }
}
