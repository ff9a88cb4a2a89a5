package org.huimin.worklist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.huimin.casefile.Labelled;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A task as a basket shows it.
 *
 * @param receivedOn when the case was received
 * @param dueOn the earliest day on which a running clock of the case ends; null if none runs
 * @param reminded whether somebody was told that this day comes near
 * @param basketUnit whose people may take it, if they hold its role
 */
public record TaskRow(
        String id,
        String activityId,
        String name,
        CaseNumber caseNumber,
        String applicant,
        String matter,
        String unit,
        @Nullable String stage,
        LocalDate receivedOn,
        boolean urgent,
        boolean green,
        @Nullable LocalDate dueOn,
        boolean overdue,
        boolean reminded,
        Instant createdAt,
        @Nullable Labelled assignee,
        String role,
        @JsonIgnore String process,
        @JsonIgnore String bundle,
        UnitId basketUnit,
        @JsonIgnore int rank) {

    public boolean heldBy(PersonId person) {
        return assignee != null && assignee.id() == person.value();
    }
}
