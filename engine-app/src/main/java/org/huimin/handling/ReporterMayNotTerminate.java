package org.huimin.handling;

import org.huimin.shared.Refusal;

/** Ending the aid takes two: whoever reported the ground does not decide on it. */
class ReporterMayNotTerminate extends Refusal {

    ReporterMayNotTerminate() {
        super(Kind.FORBIDDEN);
    }
}
