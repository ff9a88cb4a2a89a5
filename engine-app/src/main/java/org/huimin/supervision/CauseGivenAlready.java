package org.huimin.supervision;

import org.huimin.shared.Refusal;

/** A cause is given once and stays as it was given. */
class CauseGivenAlready extends Refusal {

    CauseGivenAlready(Throwable cause) {
        super(Kind.CONFLICT);
        initCause(cause);
    }
}
