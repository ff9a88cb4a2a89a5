package org.huimin.access;

import org.huimin.shared.Refusal;

/** No such role, or no such person to hold it. */
class RoleUnknown extends Refusal {

    RoleUnknown(String role, Throwable cause) {
        super(Kind.INVALID, role);
        initCause(cause);
    }
}
