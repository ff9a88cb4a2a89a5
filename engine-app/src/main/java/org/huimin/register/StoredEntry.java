package org.huimin.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** As much of an entry as it takes to compare it with another. */
record StoredEntry(
        long id,
        String matchKey,
        String fingerprint,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean overlaps(StoredEntry other) {
        return Period.overlap(from, to, other.from, other.to);
    }

    boolean says(StoredEntry other) {
        return fingerprint.equals(other.fingerprint);
    }
}
