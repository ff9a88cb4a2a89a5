package org.huimin.review;

import org.huimin.shared.Refusal;

/** The applicant was asked once, and a second time for a new fact; a third time does not exist. */
class SupplementAskedTwice extends Refusal {

    SupplementAskedTwice() {
        super(Kind.CONFLICT);
    }
}
