package org.huimin.mediation;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** The dispute cannot be taken as it was typed. */
class DisputeRefused extends FieldsRefused {

    DisputeRefused(Faults faults) {
        super(faults);
    }
}
