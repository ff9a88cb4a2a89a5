package org.huimin.intake;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** The request for withdrawal cannot be taken as it was typed in. */
class WithdrawalRefused extends FieldsRefused {

    WithdrawalRefused(Faults faults) {
        super(faults);
    }
}
