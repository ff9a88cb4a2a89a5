package org.huimin.register;

import org.huimin.shared.Refusal;

/** There is nothing in the list. */
class ListIsEmpty extends Refusal {

    ListIsEmpty() {
        super(Kind.INVALID);
    }
}
