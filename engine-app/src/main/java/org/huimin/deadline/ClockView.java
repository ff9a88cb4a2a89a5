package org.huimin.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock as a case page shows it: the day that binds, beside it what the office promised and the green channel promises.
 *
 * @param dueName what the due day is called, by who set it: the law, the bureau, the parties, a court, whoever asked
 * @param pauses the days that do not count
 * @param breached whether the owner was late; nobody else is
 * @param daysLeft from today to the due date, negative when late; null when it does not run
 */
record ClockView(
        long id,
        String key,
        String name,
        String owner,
        String ownerName,
        String fact,
        LocalDate startedOn,
        LocalDate dueOn,
        String dueName,
        LocalDate unrolledOn,
        @Nullable LocalDate promisedDueOn,
        @Nullable LocalDate greenDueOn,
        List<Paused> pauses,
        ClockStatus status,
        @Nullable LocalDate stoppedOn,
        boolean breached,
        boolean tentative,
        @Nullable Long daysLeft,
        String legalBasis,
        List<String> steps) {

    /**
     * @param from the day of the notice, which still counts
     * @param to the day of the answer; null while it is awaited
     */
    record Paused(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer days) {}
}
