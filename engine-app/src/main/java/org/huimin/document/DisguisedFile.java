package org.huimin.document;

import org.huimin.shared.Refusal;

/** The name ends in something else than what the content is. */
class DisguisedFile extends Refusal {

    DisguisedFile(FileType type) {
        super(Kind.INVALID, type.name());
    }
}
