package org.huimin.document;

import org.huimin.shared.Refusal;

/** What the paper is must be said by a code. */
class UnknownPaperKind extends Refusal {

    UnknownPaperKind() {
        super(Kind.INVALID);
    }
}
