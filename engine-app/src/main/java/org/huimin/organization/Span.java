package org.huimin.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from one to another, both included; an open one has no last day yet. */
public record Span(LocalDate from, @Nullable LocalDate until) {

    public static @Nullable Span of(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null ? null : new Span(from, until);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
