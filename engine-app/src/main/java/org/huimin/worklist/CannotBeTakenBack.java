package org.huimin.worklist;

import org.huimin.shared.Refusal;

/** The person did not hand it over just now, or it has gone on since. */
class CannotBeTakenBack extends Refusal {

    CannotBeTakenBack() {
        super(Kind.CONFLICT);
    }
}
