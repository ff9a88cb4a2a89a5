package org.huimin.access;

import org.huimin.shared.Refusal;

/** The password would be guessed. */
class PasswordTooWeak extends Refusal {

    PasswordTooWeak() {
        super(Kind.INVALID);
    }
}
