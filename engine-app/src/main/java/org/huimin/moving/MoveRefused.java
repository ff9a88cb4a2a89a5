package org.huimin.moving;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** The unit cannot move so. */
class MoveRefused extends FieldsRefused {

    MoveRefused(Faults faults) {
        super(faults);
    }
}
