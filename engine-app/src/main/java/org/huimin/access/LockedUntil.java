package org.huimin.access;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords; nobody gets in before that moment, the right password included. */
class LockedUntil extends LockedException {

    private final transient Instant until;

    LockedUntil(Instant until) {
        super("Locked until " + until);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
