package org.huimin.register;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** What was said about the list does not hold. */
class ImportRefused extends FieldsRefused {

    ImportRefused(Faults faults) {
        super(faults);
    }
}
