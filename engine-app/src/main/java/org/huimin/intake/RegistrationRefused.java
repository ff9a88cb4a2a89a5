package org.huimin.intake;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** The registration cannot be taken as it was typed in. */
class RegistrationRefused extends FieldsRefused {

    RegistrationRefused(Faults faults) {
        super(faults);
    }
}
