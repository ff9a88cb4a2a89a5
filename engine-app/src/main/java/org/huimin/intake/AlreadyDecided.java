package org.huimin.intake;

import org.huimin.shared.Refusal;

/** An application on which a decision was made cannot be withdrawn any more; a recipient may ask for termination. */
class AlreadyDecided extends Refusal {

    AlreadyDecided() {
        super(Kind.CONFLICT);
    }
}
