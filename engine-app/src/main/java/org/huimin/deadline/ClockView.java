package org.huimin.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock as a case page shows it.
 *
 * @param daysLeft from today to the due date, negative when late; null when it does not run
 */
record ClockView(
        String key,
        String name,
        String owner,
        String ownerName,
        String fact,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate unrolledOn,
        @Nullable LocalDate greenDueOn,
        ClockStatus status,
        @Nullable LocalDate stoppedOn,
        boolean breached,
        boolean tentative,
        @Nullable Long daysLeft,
        String legalBasis,
        List<String> steps) {}
