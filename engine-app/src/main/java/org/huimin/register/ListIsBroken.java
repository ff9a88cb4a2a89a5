package org.huimin.register;

import org.huimin.shared.Refusal;

/** The workbook or the text breaks off. */
class ListIsBroken extends Refusal {

    ListIsBroken() {
        super(Kind.INVALID);
    }
}
