package org.huimin.register;

import org.huimin.shared.Refusal;

/** The list has more rows than the house reads. */
class ListTooLong extends Refusal {

    ListTooLong(int rows) {
        super(Kind.INVALID, rows);
    }
}
