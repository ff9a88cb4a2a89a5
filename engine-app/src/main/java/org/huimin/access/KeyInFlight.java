package org.huimin.access;

import org.huimin.shared.Refusal;

/** The first request with this key is still being worked on, or was just undone. */
class KeyInFlight extends Refusal {

    KeyInFlight() {
        super(Kind.CONFLICT);
    }
}
