package org.huimin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What an office promises for one clock, from one day on.
 *
 * @param amount how long; null where from that day on nothing is promised any more
 */
record Promise(
        UnitId unit,
        String clock,
        @Nullable Integer amount,
        @Nullable LimitUnit limitUnit,
        LocalDate validFrom,
        PersonId setBy,
        Instant setAt) {

    /** Whether it says something of what begins on that day. */
    boolean speaksOf(String begun, LocalDate on) {
        return clock.equals(begun) && !validFrom.isAfter(on);
    }

    Optional<Limit> limit() {
        return amount == null || limitUnit == null ? Optional.empty() : Optional.of(new Limit(amount, limitUnit));
    }
}
