package org.huimin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, and how that was counted.
 *
 * @param at the moment, where the law counts in hours; else the day ends at 24:00
 * @param unrolledOn the day before days of rest were skipped
 * @param tentative whether the notice of a year that matters is not out yet
 */
record Due(LocalDate on, @Nullable Instant at, LocalDate unrolledOn, boolean tentative, List<CountingStep> steps) {

    Due {
        steps = List.copyOf(steps);
    }

    /** The first moment that is too late. */
    Instant breachedAt() {
        return at == null ? OfficeTime.startOf(on.plusDays(1)) : at;
    }

    /** Whether what was done at that moment was done too late. */
    boolean missedBy(Instant moment) {
        return at == null ? !moment.isBefore(breachedAt()) : moment.isAfter(at);
    }
}
