package org.huimin.review;

import org.huimin.shared.Refusal;

/** Whoever decided, advised or acted in a case does not judge an objection in it. */
class DeciderMayNotReviewObjection extends Refusal {

    DeciderMayNotReviewObjection() {
        super(Kind.FORBIDDEN);
    }
}
