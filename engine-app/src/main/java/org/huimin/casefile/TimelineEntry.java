package org.huimin.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a case's timeline.
 *
 * @param happenedAt when it happened; {@code at} is when it was recorded
 */
public record TimelineEntry(
        Kind kind,
        Instant at,
        Instant happenedAt,
        String title,
        @Nullable String actor,
        @Nullable String element,
        List<Detail> details) {

    public enum Kind {
        FACT,
        ANSWER
    }

    public record Detail(String label, String value) {}
}
