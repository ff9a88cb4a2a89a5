package org.huimin.organization;

import java.time.LocalDate;

/** Days on which somebody takes no new case, both ends included. Why is nobody's business. */
public record Leave(long id, LocalDate from, LocalDate until) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
