package org.huimin.assignment;

import org.huimin.shared.Refusal;

/** There is no such lawyer whom a recipient could not want. */
class NobodyToObjectTo extends Refusal {

    NobodyToObjectTo() {
        super(Kind.NOT_FOUND);
    }
}
