package org.huimin.metrics;

import java.time.Instant;
import java.time.LocalDate;
import org.huimin.casefile.Source;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;

/**
 * Something a case has passed.
 *
 * @param reference the clock, where a deadline was breached
 */
record Milestone(long id, String name, @Nullable String reference, Instant happenedAt, Source source) {

    static final String DEADLINE_BREACHED = "DeadlineBreached";

    LocalDate day() {
        return OfficeTime.day(happenedAt);
    }
}
