package org.huimin.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One instalment of an agreement, and what became of it.
 *
 * @param ordinal its place in the agreement, from 1
 * @param agreedUntil a later day to which both sides agreed since
 */
record Instalment(
        long id,
        int ordinal,
        Owed owed,
        @Nullable LocalDate agreedUntil,
        @Nullable LocalDate performedOn,
        @Nullable LocalDate brokenOn) {

    /** The day until which it is to be performed, as things stand. */
    LocalDate dueOn() {
        return agreedUntil == null ? owed.dueOn() : agreedUntil;
    }

    boolean open() {
        return performedOn == null && brokenOn == null;
    }

    State state(LocalDate today) {
        if (performedOn != null) {
            return State.PERFORMED;
        }
        if (brokenOn != null) {
            return State.BROKEN;
        }
        return dueOn().isBefore(today) ? State.OVERDUE : State.OPEN;
    }

    enum State {
        OPEN,
        OVERDUE,
        PERFORMED,
        BROKEN
    }
}
