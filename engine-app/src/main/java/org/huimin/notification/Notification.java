package org.huimin.notification;

import java.time.Instant;
import java.time.LocalDate;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was told.
 *
 * @param activity the task's id in the model, if it is about a task
 * @param clock which clock, if it is about one, and {@code dueOn} its day
 */
record Notification(
        long id,
        NotificationKind kind,
        CaseNumber caseNumber,
        @Nullable String activity,
        @Nullable String clock,
        @Nullable LocalDate dueOn,
        Instant toldAt,
        boolean read) {}
