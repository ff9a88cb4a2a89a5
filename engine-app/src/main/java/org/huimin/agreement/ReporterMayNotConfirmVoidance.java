package org.huimin.agreement;

import org.huimin.shared.Refusal;

/** Whoever reported that a court held the agreement void does not confirm it as well. */
class ReporterMayNotConfirmVoidance extends Refusal {

    ReporterMayNotConfirmVoidance() {
        super(Kind.FORBIDDEN);
    }
}
