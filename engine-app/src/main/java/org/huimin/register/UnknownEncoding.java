package org.huimin.register;

import org.huimin.shared.Refusal;

/** The text is neither UTF-8 nor GB18030. */
class UnknownEncoding extends Refusal {

    UnknownEncoding() {
        super(Kind.INVALID);
    }
}
