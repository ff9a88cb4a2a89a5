package org.huimin.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whole days from one to another, both included; without an end it goes on. */
final class Period {

    private Period() {}

    static boolean overlap(LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return !endsBefore(to, otherFrom) && !endsBefore(otherTo, from);
    }

    static boolean endsBefore(@Nullable LocalDate end, LocalDate day) {
        return end != null && end.isBefore(day);
    }

    /** Whether the one end lies before the other. */
    static boolean earlier(@Nullable LocalDate end, @Nullable LocalDate other) {
        return end != null && (other == null || end.isBefore(other));
    }
}
