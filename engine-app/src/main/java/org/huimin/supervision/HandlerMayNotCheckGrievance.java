package org.huimin.supervision;

import org.huimin.shared.Refusal;

/** Nobody looks into a complaint about their own work. */
class HandlerMayNotCheckGrievance extends Refusal {

    HandlerMayNotCheckGrievance() {
        super(Kind.FORBIDDEN);
    }
}
