package org.huimin.draft;

import org.huimin.shared.Refusal;

/** The draft is gone, or somebody else's. */
class DraftNotFound extends Refusal {

    DraftNotFound() {
        super(Kind.NOT_FOUND);
    }
}
