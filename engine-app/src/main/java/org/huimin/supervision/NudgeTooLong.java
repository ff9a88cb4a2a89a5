package org.huimin.supervision;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** A note that is too long to be read in passing. */
class NudgeTooLong extends FieldsRefused {

    NudgeTooLong(Faults faults) {
        super(faults);
    }
}
