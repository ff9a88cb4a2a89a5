package org.huimin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.huimin.casefile.ReminderKind;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to be reminded of a clock, or was.
 *
 * @param dueOn the day that they are reminded of
 * @param remindAt from when; null once it was said
 * @param remindedAt when it was said
 */
record Reminder(
        long id,
        long clockId,
        CaseNumber caseNumber,
        ReminderKind kind,
        LocalDate dueOn,
        @Nullable Instant remindAt,
        @Nullable Instant remindedAt) {

    boolean waits() {
        return remindAt != null;
    }

    boolean says(LocalDate day, Instant moment) {
        return dueOn.equals(day) && moment.equals(remindAt);
    }
}
