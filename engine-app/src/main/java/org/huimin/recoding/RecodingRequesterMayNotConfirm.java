package org.huimin.recoding;

import org.huimin.shared.Refusal;

/** A correction takes two: whoever asked for it does not decide on it. */
class RecodingRequesterMayNotConfirm extends Refusal {

    RecodingRequesterMayNotConfirm() {
        super(Kind.FORBIDDEN);
    }
}
