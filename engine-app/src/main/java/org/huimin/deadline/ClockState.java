package org.huimin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a clock while its case goes on.
 *
 * @param greenDueOn the day that the green channel promises; null if the case is not in it
 * @param promisedDueOn the day that the office has promised; null if it promises none
 * @param pauses the pauses that are over, the first one first
 * @param pausedDays days that do not count, in the limit's own kind of days
 * @param stoppedAt when it was done, or cancelled
 * @param breachedAt the first moment that was too late, once it was taken note of
 */
record ClockState(
        ClockStatus status,
        @Nullable LocalDate greenDueOn,
        @Nullable LocalDate promisedDueOn,
        List<Pause> pauses,
        int pausedDays,
        @Nullable Instant pausedAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant breachedAt) {

    ClockState {
        pauses = List.copyOf(pauses);
    }

    static ClockState running(@Nullable LocalDate greenDueOn, @Nullable LocalDate promisedDueOn) {
        return new ClockState(ClockStatus.RUNNING, greenDueOn, promisedDueOn, List.of(), 0, null, null, null);
    }

    ClockState stopped(Instant at) {
        return ended(ClockStatus.STOPPED, at);
    }

    ClockState cancelled(Instant at) {
        return ended(ClockStatus.CANCELLED, at);
    }

    ClockState passed(Instant at) {
        return ended(ClockStatus.PASSED, at);
    }

    private ClockState ended(ClockStatus how, Instant at) {
        return new ClockState(how, greenDueOn, promisedDueOn, pauses, pausedDays, null, at, breachedAt);
    }

    ClockState paused(Instant at) {
        return new ClockState(ClockStatus.PAUSED, greenDueOn, promisedDueOn, pauses, pausedDays, at, null, breachedAt);
    }

    ClockState resumed(Pause pause) {
        var all = Stream.concat(pauses.stream(), Stream.of(pause)).toList();
        return new ClockState(ClockStatus.RUNNING, greenDueOn, promisedDueOn, all, pausedDays, null, null, breachedAt);
    }

    /** The same, with the days that were counted anew. */
    ClockState counted(int newPausedDays, @Nullable LocalDate newPromisedDueOn) {
        return new ClockState(
                status, greenDueOn, newPromisedDueOn, pauses, newPausedDays, pausedAt, stoppedAt, breachedAt);
    }

    ClockState greenDue(@Nullable LocalDate day) {
        return new ClockState(status, day, promisedDueOn, pauses, pausedDays, pausedAt, stoppedAt, breachedAt);
    }
}
