package org.huimin.worklist;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** The view cannot be kept as it was sent. */
class ViewRefused extends FieldsRefused {

    ViewRefused(Faults faults) {
        super(faults);
    }
}
