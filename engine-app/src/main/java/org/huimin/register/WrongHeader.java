package org.huimin.register;

import org.huimin.shared.Refusal;

/** Columns are missing, or the list has no heading. */
class WrongHeader extends Refusal {

    WrongHeader(String missing) {
        super(Kind.INVALID, missing);
    }
}
