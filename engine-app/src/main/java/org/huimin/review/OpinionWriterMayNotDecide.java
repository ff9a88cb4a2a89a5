package org.huimin.review;

import org.huimin.shared.Refusal;

/** Whoever wrote the opinion on an application does not decide on it. */
class OpinionWriterMayNotDecide extends Refusal {

    OpinionWriterMayNotDecide() {
        super(Kind.FORBIDDEN);
    }
}
