package org.huimin.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * When something is due, and why.
 *
 * @param due a day, or a moment where the law counts in hours
 * @param unrolled the same before days of rest were skipped
 * @param tentative whether the notice of a year that matters is not out yet
 * @param steps the arithmetic in words, and the article at its end
 * @param days the same day by day
 */
record DeadlineAnswer(String due, String unrolled, boolean tentative, Rule rule, List<String> steps, List<Day> days) {

    /** The row of the table of statutory deadlines that answered. */
    record Rule(
            String clock,
            String name,
            String ruleSet,
            String ruleId,
            int amount,
            LimitUnit unit,
            String limit,
            String owner,
            String ownerName,
            String legalBasis) {}

    /** One day on the way from the event to the last one, and what it counts for. */
    record Day(LocalDate on, DayKind kind, String words) {}
}
