package org.huimin.register;

import org.huimin.shared.Refusal;

/** A cell holds a whole text; often a quotation mark is missing. */
class CellTooLong extends Refusal {

    CellTooLong(int row, int characters) {
        super(Kind.INVALID, row, characters);
    }
}
