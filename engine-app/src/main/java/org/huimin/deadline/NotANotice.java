package org.huimin.deadline;

import org.huimin.shared.Refusal;

/** The file is neither a table in the form of holiday-cn nor one with a heading. */
class NotANotice extends Refusal {

    NotANotice(int kilobytes) {
        super(Kind.INVALID, kilobytes);
    }
}
