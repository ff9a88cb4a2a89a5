package org.huimin.intake;

import org.huimin.shared.Refusal;

/** What was sent says the same as what stands there. */
class NothingToCorrect extends Refusal {

    NothingToCorrect() {
        super(Kind.INVALID);
    }
}
