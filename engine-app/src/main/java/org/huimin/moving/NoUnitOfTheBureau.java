package org.huimin.moving;

import org.huimin.shared.Refusal;

/** There is no such unit below the person's own bureau; whether it exists elsewhere is not said. */
class NoUnitOfTheBureau extends Refusal {

    NoUnitOfTheBureau() {
        super(Kind.NOT_FOUND);
    }
}
