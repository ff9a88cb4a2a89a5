package org.huimin.supervision;

import org.huimin.shared.Refusal;

/** Somebody else was late, and has to say why. */
class NotYoursToExplain extends Refusal {

    NotYoursToExplain() {
        super(Kind.FORBIDDEN);
    }
}
