package org.huimin.organization;

import org.huimin.shared.Refusal;

/** Two people cannot have one login. */
class LoginIsTaken extends Refusal {

    LoginIsTaken(String login, Throwable cause) {
        super(Kind.CONFLICT, login);
        initCause(cause);
    }
}
