package org.huimin.organization;

import org.huimin.shared.Refusal;

/** The person has no such leave, or it was taken back already. */
class NoSuchLeave extends Refusal {

    NoSuchLeave() {
        super(Kind.NOT_FOUND);
    }
}
