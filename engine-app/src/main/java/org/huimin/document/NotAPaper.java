package org.huimin.document;

import org.huimin.shared.Refusal;

/** The content is neither PDF, JPEG nor PNG, or is broken off, whatever the name says. */
class NotAPaper extends Refusal {

    NotAPaper() {
        super(Kind.INVALID);
    }
}
