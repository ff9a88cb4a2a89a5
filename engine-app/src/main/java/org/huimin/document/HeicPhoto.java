package org.huimin.document;

import org.huimin.shared.Refusal;

/** A photograph as iPhones take it, which the machines of the office cannot open. */
class HeicPhoto extends Refusal {

    HeicPhoto() {
        super(Kind.INVALID);
    }
}
