package org.huimin.register;

import org.huimin.shared.Refusal;

/** A workbook of the format before 2007. */
class OldWorkbook extends Refusal {

    OldWorkbook() {
        super(Kind.INVALID);
    }
}
