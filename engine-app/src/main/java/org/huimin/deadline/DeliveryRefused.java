package org.huimin.deadline;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** What was said of a notice cannot be so. */
class DeliveryRefused extends FieldsRefused {

    DeliveryRefused(Faults faults) {
        super(faults);
    }
}
