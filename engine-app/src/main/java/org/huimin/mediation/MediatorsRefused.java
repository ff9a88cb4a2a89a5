package org.huimin.mediation;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** The mediators cannot be as they were chosen. */
class MediatorsRefused extends FieldsRefused {

    MediatorsRefused(Faults faults) {
        super(faults);
    }
}
