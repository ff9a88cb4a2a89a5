package org.huimin.document;

import org.huimin.shared.Refusal;

/** Nothing was sent under that name. */
class EmptyFile extends Refusal {

    EmptyFile() {
        super(Kind.INVALID);
    }
}
