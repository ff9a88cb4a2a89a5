package org.huimin.access;

import org.huimin.shared.Refusal;

/** The person holds the role as it is. */
class RoleHeldAlready extends Refusal {

    RoleHeldAlready(String role) {
        super(Kind.CONFLICT, role);
    }
}
