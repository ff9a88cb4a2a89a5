package org.huimin.document;

import org.huimin.shared.Refusal;

/** The file is larger than the house keeps. */
class FileTooLarge extends Refusal {

    FileTooLarge(int megabytes) {
        super(Kind.INVALID, megabytes);
    }
}
