package org.huimin.supervision;

import org.huimin.shared.Refusal;

/** No day of that number passed in a case that the person may see. */
class NoSuchBreach extends Refusal {

    NoSuchBreach() {
        super(Kind.NOT_FOUND);
    }
}
