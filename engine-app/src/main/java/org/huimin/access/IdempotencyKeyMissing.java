package org.huimin.access;

import org.huimin.shared.Refusal;

/** What must not happen twice needs a key to know a repetition by. */
class IdempotencyKeyMissing extends Refusal {

    IdempotencyKeyMissing() {
        super(Kind.INVALID);
    }
}
