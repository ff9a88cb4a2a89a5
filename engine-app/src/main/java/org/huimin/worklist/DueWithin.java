package org.huimin.worklist;

import java.time.LocalDate;
import java.util.Map;

/** How pressing a task is. */
enum DueWithin {
    /** Its day has passed. */
    OVERDUE,
    /** It ends today. */
    TODAY,
    /** It ends within seven days from today, or has. */
    WEEK,
    /** No clock runs. */
    NONE;

    private static final int DAYS_OF_A_WEEK = 7;

    void narrow(LocalDate today, StringBuilder where, Map<String, Object> parameters) {
        where.append(" AND task_row.due_on ")
                .append(this == OVERDUE ? "<" : this == WEEK ? "<=" : "=")
                .append(" :dueDay");
        parameters.put(
                "dueDay",
                switch (this) {
                    case OVERDUE, TODAY -> today;
                    case WEEK -> today.plusDays(DAYS_OF_A_WEEK);
                    case NONE -> TaskRows.NO_DUE_DAY;
                });
    }
}
