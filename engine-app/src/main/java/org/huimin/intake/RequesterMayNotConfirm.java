package org.huimin.intake;

import org.huimin.shared.Refusal;

/** A withdrawal takes two: whoever wrote the request down does not confirm it. */
class RequesterMayNotConfirm extends Refusal {

    RequesterMayNotConfirm() {
        super(Kind.FORBIDDEN);
    }
}
