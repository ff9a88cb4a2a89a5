package org.huimin.draft;

import org.huimin.shared.Refusal;

/** A draft holds what fits into the form, and no more. */
class DraftDoesNotFit extends Refusal {

    DraftDoesNotFit() {
        super(Kind.INVALID);
    }
}
