package org.huimin.moving;

import org.huimin.shared.Refusal;

/** Somebody else was faster, or there never was one. */
class NoSuchMove extends Refusal {

    NoSuchMove() {
        super(Kind.NOT_FOUND);
    }
}
