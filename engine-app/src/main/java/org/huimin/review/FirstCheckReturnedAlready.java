package org.huimin.review;

import org.huimin.shared.Refusal;

/** The agency returns a first check once; after that it goes on with what there is. */
class FirstCheckReturnedAlready extends Refusal {

    FirstCheckReturnedAlready() {
        super(Kind.CONFLICT);
    }
}
