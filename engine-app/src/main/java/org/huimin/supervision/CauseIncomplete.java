package org.huimin.supervision;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** A cause that says too little, or too much. */
class CauseIncomplete extends FieldsRefused {

    CauseIncomplete(Faults faults) {
        super(faults);
    }
}
