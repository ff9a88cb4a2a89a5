package org.huimin.register;

import org.huimin.shared.Refusal;

/** Two columns have the same heading. */
class ColumnTwice extends Refusal {

    ColumnTwice(String heading) {
        super(Kind.INVALID, heading);
    }
}
