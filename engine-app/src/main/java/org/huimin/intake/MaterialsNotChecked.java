package org.huimin.intake;

import org.huimin.shared.Refusal;

/** Before anybody has checked the materials there is nothing to print. */
class MaterialsNotChecked extends Refusal {

    MaterialsNotChecked() {
        super(Kind.CONFLICT);
    }
}
