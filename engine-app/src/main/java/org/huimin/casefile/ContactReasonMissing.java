package org.huimin.casefile;

import org.huimin.shared.Refusal;

/** Whoever does not have the case in hand says why they need the contacts before they see them. */
class ContactReasonMissing extends Refusal {

    ContactReasonMissing() {
        super(Kind.INVALID);
    }
}
