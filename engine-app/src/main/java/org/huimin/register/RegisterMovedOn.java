package org.huimin.register;

import org.huimin.shared.Refusal;

/** Another list has changed the register since this one was compared with it. */
class RegisterMovedOn extends Refusal {

    RegisterMovedOn() {
        super(Kind.CONFLICT);
    }
}
