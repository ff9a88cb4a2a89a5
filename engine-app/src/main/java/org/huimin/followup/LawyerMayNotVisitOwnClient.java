package org.huimin.followup;

import org.huimin.shared.Refusal;

/** Nobody asks their own client how satisfied they are. */
class LawyerMayNotVisitOwnClient extends Refusal {

    LawyerMayNotVisitOwnClient() {
        super(Kind.FORBIDDEN);
    }
}
