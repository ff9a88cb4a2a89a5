package org.huimin.assignment;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** A language or gender was asked for that no list has. */
class AskedForTheUnknown extends FieldsRefused {

    AskedForTheUnknown(Faults faults) {
        super(faults);
    }
}
