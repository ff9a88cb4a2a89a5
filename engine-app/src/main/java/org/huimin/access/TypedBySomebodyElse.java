package org.huimin.access;

import org.huimin.shared.Refusal;

/** What somebody typed and a device kept is not sent by whoever logged in after them. */
class TypedBySomebodyElse extends Refusal {

    TypedBySomebodyElse() {
        super(Kind.CONFLICT);
    }
}
