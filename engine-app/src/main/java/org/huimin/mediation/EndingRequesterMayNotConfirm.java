package org.huimin.mediation;

import org.huimin.shared.Refusal;

/** An ending takes two: whoever asked for it does not confirm it. */
class EndingRequesterMayNotConfirm extends Refusal {

    EndingRequesterMayNotConfirm() {
        super(Kind.FORBIDDEN);
    }
}
