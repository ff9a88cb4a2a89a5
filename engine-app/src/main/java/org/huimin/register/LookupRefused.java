package org.huimin.register;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** Nobody can be looked up like this. */
class LookupRefused extends FieldsRefused {

    LookupRefused(Faults faults) {
        super(faults);
    }
}
