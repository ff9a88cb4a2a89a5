package org.huimin.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the worklist as it is stored.
 *
 * @param activity the user task's id in the model
 * @param bundle the deployment whose form it shows
 * @param unit whose people may take it, if they hold its role
 * @param rank urgent before green before the rest
 * @param dueOn the earliest day on which a running clock of the case ends; {@link TaskRows#NO_DUE_DAY} if none runs
 */
record StoredRow(
        String taskId,
        CaseNumber caseNumber,
        String activity,
        String name,
        String process,
        String bundle,
        String role,
        String basket,
        UnitId unit,
        @Nullable PersonId assignee,
        int rank,
        LocalDate dueOn,
        Instant createdAt) {

    boolean heldBy(@Nullable PersonId person) {
        return Objects.equals(assignee, person);
    }

    boolean waitsForAnotherThan(UnitId committee) {
        return basket.equals("committee") && !unit.equals(committee);
    }

    boolean sortedBy(int otherRank, LocalDate otherDay) {
        return rank == otherRank && dueOn.equals(otherDay);
    }

    StoredRow givenTo(@Nullable PersonId person) {
        return with(person, rank, dueOn);
    }

    StoredRow sorted(int newRank, LocalDate newDay) {
        return with(assignee, newRank, newDay);
    }

    private StoredRow with(@Nullable PersonId holder, int itsRank, LocalDate itsDay) {
        return new StoredRow(
                taskId,
                caseNumber,
                activity,
                name,
                process,
                bundle,
                role,
                basket,
                unit,
                holder,
                itsRank,
                itsDay,
                createdAt);
    }
}
