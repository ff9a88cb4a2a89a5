package org.huimin.register;

import org.huimin.shared.Refusal;

/** The list was thrown away. */
class ImportWasDiscarded extends Refusal {

    ImportWasDiscarded() {
        super(Kind.CONFLICT);
    }
}
