package org.huimin.register;

import org.huimin.shared.Refusal;

/** No such list was handed in to this bureau. */
class ImportNotFound extends Refusal {

    ImportNotFound() {
        super(Kind.NOT_FOUND);
    }
}
