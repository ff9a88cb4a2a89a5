package org.huimin.supervision;

import org.huimin.shared.Refusal;

/** Nothing waits in the case, or only what the one who asks has in hand. */
class NobodyToNudge extends Refusal {

    NobodyToNudge() {
        super(Kind.CONFLICT);
    }
}
