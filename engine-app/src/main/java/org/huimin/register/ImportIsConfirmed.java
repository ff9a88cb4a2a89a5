package org.huimin.register;

import org.huimin.shared.Refusal;

/** The list stands in the register already. */
class ImportIsConfirmed extends Refusal {

    ImportIsConfirmed() {
        super(Kind.CONFLICT);
    }
}
