package org.huimin.access;

import org.huimin.shared.Refusal;

/** The key came with another request before, so that this one is no repetition of it. */
class KeyUsedForSomethingElse extends Refusal {

    KeyUsedForSomethingElse() {
        super(Kind.INVALID);
    }
}
