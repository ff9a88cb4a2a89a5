package org.huimin.mediation;

import org.huimin.shared.Refusal;

/** Once something is agreed, a dispute ends by what becomes of the agreement. */
class AgreementStands extends Refusal {

    AgreementStands() {
        super(Kind.CONFLICT);
    }
}
