package org.huimin.assignment;

import org.huimin.shared.Refusal;

/** Nobody of the register, or nobody whom this person may see there. */
class NoSuchPractitioner extends Refusal {

    NoSuchPractitioner() {
        super(Kind.NOT_FOUND);
    }
}
