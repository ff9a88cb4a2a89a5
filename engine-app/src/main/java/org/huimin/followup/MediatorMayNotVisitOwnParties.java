package org.huimin.followup;

import org.huimin.shared.Refusal;

/** Whoever mediated a dispute, even for a while, does not ask its parties how satisfied they are. */
class MediatorMayNotVisitOwnParties extends Refusal {

    MediatorMayNotVisitOwnParties() {
        super(Kind.FORBIDDEN);
    }
}
