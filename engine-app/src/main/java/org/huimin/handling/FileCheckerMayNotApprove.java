package org.huimin.handling;

import org.huimin.shared.Refusal;

/** Whoever checked the closing file and proposed the subsidy does not approve it. */
class FileCheckerMayNotApprove extends Refusal {

    FileCheckerMayNotApprove() {
        super(Kind.FORBIDDEN);
    }
}
