package org.huimin.metrics;

import java.time.LocalDate;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A day that an open case has to keep, or until which one of its parties may do something.
 *
 * @param clock what is to be done by that day, in the reader's language; null if no clock runs in the case
 * @param clockId the same for who asks after it
 * @param daysLeft negative once the day has passed
 * @param person who handles or mediates the case; null as long as nobody does
 * @param rightOf whose right it is, in the reader's language; null where somebody is bound by the day
 */
record OpenWork(
        CaseNumber caseNumber,
        String applicant,
        String unit,
        @Nullable Long clockId,
        @Nullable String clock,
        @Nullable LocalDate dueOn,
        @Nullable Long daysLeft,
        @Nullable String person,
        @Nullable String rightOf) {

    /** Which of it is looked at. */
    enum Which {
        /** Days that have passed. */
        OVERDUE("case_clock.due_on < :today"),
        /** Days that come within seven days, today included. */
        WEEK("case_clock.due_on BETWEEN :today AND :lastDay"),
        /** The cases of one person, each with the next of its days. */
        PERSON("""
                person.id = :person AND (case_clock.id IS NULL OR case_clock.id =
                    (SELECT next.id FROM case_clock next
                    WHERE next.case_number = case_file.number AND next.status = 'RUNNING'
                        AND (next.nature <> 'RIGHT' OR next.due_on >= :today)
                    ORDER BY next.due_on, next.id FETCH FIRST ROW ONLY))""");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }

        /** Over {@code case_file}, {@code case_clock} and {@code person}. */
        String condition() {
            return condition;
        }
    }
}
