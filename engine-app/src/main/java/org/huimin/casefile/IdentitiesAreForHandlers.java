package org.huimin.casefile;

import org.huimin.shared.Refusal;

/** Numbers and addresses of the parties are printed by whoever has the case in hand. */
class IdentitiesAreForHandlers extends Refusal {

    IdentitiesAreForHandlers() {
        super(Kind.FORBIDDEN);
    }
}
