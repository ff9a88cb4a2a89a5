package org.huimin.intake;

import org.huimin.shared.Refusal;

/** What has ended cannot be withdrawn. */
class CaseHasEnded extends Refusal {

    CaseHasEnded() {
        super(Kind.CONFLICT);
    }
}
