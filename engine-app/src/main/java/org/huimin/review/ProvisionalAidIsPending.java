package org.huimin.review;

import org.huimin.shared.Refusal;

/** Provisional aid was proposed; that is answered before the application is decided. */
class ProvisionalAidIsPending extends Refusal {

    ProvisionalAidIsPending() {
        super(Kind.CONFLICT);
    }
}
