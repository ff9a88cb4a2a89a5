package org.huimin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a clock while its case goes on.
 *
 * @param greenDueOn the day that the green channel promises; null if the case is not in it
 * @param pausedDays days that do not count, in the limit's own kind of days
 * @param stoppedAt when it was done, or cancelled
 * @param breachedAt the first moment that was too late, once it was taken note of
 */
record ClockState(
        ClockStatus status,
        @Nullable LocalDate greenDueOn,
        int pausedDays,
        @Nullable Instant pausedAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant breachedAt) {

    static ClockState running(@Nullable LocalDate greenDueOn) {
        return new ClockState(ClockStatus.RUNNING, greenDueOn, 0, null, null, null);
    }

    ClockState stopped(Instant at) {
        return new ClockState(ClockStatus.STOPPED, greenDueOn, pausedDays, null, at, breachedAt);
    }

    ClockState cancelled(Instant at) {
        return new ClockState(ClockStatus.CANCELLED, greenDueOn, pausedDays, null, at, breachedAt);
    }

    ClockState paused(Instant at) {
        return new ClockState(ClockStatus.PAUSED, greenDueOn, pausedDays, at, null, breachedAt);
    }

    ClockState resumed(int excluded) {
        return new ClockState(ClockStatus.RUNNING, greenDueOn, pausedDays + excluded, null, null, breachedAt);
    }

    ClockState greenDue(@Nullable LocalDate day) {
        return new ClockState(status, day, pausedDays, pausedAt, stoppedAt, breachedAt);
    }
}
