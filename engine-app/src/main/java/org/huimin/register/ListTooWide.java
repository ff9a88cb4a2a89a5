package org.huimin.register;

import org.huimin.shared.Refusal;

/** The list has more columns than the house reads. */
class ListTooWide extends Refusal {

    ListTooWide(int columns) {
        super(Kind.INVALID, columns);
    }
}
