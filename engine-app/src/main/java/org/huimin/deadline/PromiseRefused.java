package org.huimin.deadline;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** What was to be promised cannot be promised so. */
class PromiseRefused extends FieldsRefused {

    PromiseRefused(Faults faults) {
        super(faults);
    }
}
