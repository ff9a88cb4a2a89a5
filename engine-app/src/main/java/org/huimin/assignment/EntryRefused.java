package org.huimin.assignment;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** What was entered in the register cannot be so. */
class EntryRefused extends FieldsRefused {

    EntryRefused(Faults faults) {
        super(faults);
    }
}
