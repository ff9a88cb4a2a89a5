package org.huimin.register;

import org.huimin.shared.Refusal;

/** The file is larger than the house reads. */
class ListTooLarge extends Refusal {

    ListTooLarge(int megabytes) {
        super(Kind.INVALID, megabytes);
    }
}
