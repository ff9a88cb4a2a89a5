package org.huimin.intake;

import org.huimin.shared.Refusal;

/** What was sent does not have the form of a registration. */
class CorrectionUnreadable extends Refusal {

    CorrectionUnreadable(Throwable cause) {
        super(Kind.INVALID);
        initCause(cause);
    }
}
