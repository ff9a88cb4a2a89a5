package org.huimin.worklist;

import org.huimin.shared.Refusal;

/** The form was made anew since it was opened. */
class StaleForm extends Refusal {

    StaleForm() {
        super(Kind.CONFLICT);
    }
}
