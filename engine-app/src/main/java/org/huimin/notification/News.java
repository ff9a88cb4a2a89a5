package org.huimin.notification;

import java.time.LocalDate;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What there is to tell: codes and days, never a word that somebody typed. */
record News(
        NotificationKind kind,
        CaseNumber caseNumber,
        @Nullable String taskId,
        @Nullable String activity,
        @Nullable String clock,
        @Nullable LocalDate dueOn) {

    static News of(NotificationKind kind, CaseNumber number) {
        return new News(kind, number, null, null, null, null);
    }

    static News ofTask(NotificationKind kind, CaseNumber number, String taskId, String activity) {
        return new News(kind, number, taskId, activity, null, null);
    }

    static News ofClock(NotificationKind kind, CaseNumber number, String clock, LocalDate dueOn) {
        return new News(kind, number, null, null, clock, dueOn);
    }
}
