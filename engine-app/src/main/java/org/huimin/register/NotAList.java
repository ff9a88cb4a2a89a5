package org.huimin.register;

import org.huimin.shared.Refusal;

/** Neither a workbook nor a text. */
class NotAList extends Refusal {

    NotAList() {
        super(Kind.INVALID);
    }
}
