package org.huimin.register;

import org.huimin.shared.Refusal;

/** No row of the list can be taken. */
class NothingToConfirm extends Refusal {

    NothingToConfirm() {
        super(Kind.CONFLICT);
    }
}
