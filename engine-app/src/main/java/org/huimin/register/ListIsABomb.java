package org.huimin.register;

import org.huimin.shared.Refusal;

/** Unpacked, the workbook would be far larger than any list. */
class ListIsABomb extends Refusal {

    ListIsABomb() {
        super(Kind.INVALID);
    }
}
