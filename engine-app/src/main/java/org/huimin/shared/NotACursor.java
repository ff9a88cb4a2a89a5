package org.huimin.shared;

import org.jspecify.annotations.Nullable;

/** The place where the list should go on is not one that this program gave. */
class NotACursor extends Refusal {

    NotACursor(@Nullable Throwable cause) {
        super(Kind.INVALID);
        initCause(cause);
    }
}
