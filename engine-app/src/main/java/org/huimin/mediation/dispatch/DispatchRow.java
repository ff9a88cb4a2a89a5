package org.huimin.mediation.dispatch;

import java.time.LocalDate;
import org.huimin.casefile.Labelled;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A dispute on the dispatch desk.
 *
 * @param to the committee that it went to
 * @param late whether that one still owes an answer after its day
 * @param mediator who leads the mediation now
 * @param disputeDueOn when the dispute's own limit is over; null while none runs
 * @param daysLeft until then, below zero once it is over
 */
record DispatchRow(
        long id,
        CaseNumber caseNumber,
        String applicant,
        String matter,
        @Nullable String stage,
        boolean urgent,
        Labelled to,
        LocalDate sentOn,
        LocalDate replyBy,
        DispatchStatus status,
        boolean late,
        @Nullable LocalDate answeredOn,
        @Nullable String mediator,
        @Nullable LocalDate disputeDueOn,
        @Nullable Long daysLeft) {}
