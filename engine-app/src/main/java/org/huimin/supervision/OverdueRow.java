package org.huimin.supervision;

import java.time.LocalDate;
import org.huimin.casefile.Labelled;
import org.huimin.casefile.LateOwner;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A missed day in a list.
 *
 * @param id the clock that it belongs to
 * @param unit who was late
 * @param holder who had the late step in hand when the day passed
 * @param doneOn when it was done after all, or was not wanted any more; null while it is open
 * @param daysLate until it was done, or until today
 */
record OverdueRow(
        long id,
        CaseNumber caseNumber,
        String applicant,
        String matter,
        @Nullable String stage,
        boolean urgent,
        boolean green,
        String clock,
        String clockName,
        LateOwner owner,
        String ownerName,
        Labelled unit,
        @Nullable String holder,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        long daysLate,
        @Nullable Cause cause) {}
