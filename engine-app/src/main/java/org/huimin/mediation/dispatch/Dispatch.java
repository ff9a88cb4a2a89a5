package org.huimin.mediation.dispatch;

import java.time.LocalDate;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A dispute that was sent to a committee.
 *
 * @param fromUnit whose people sent it
 * @param fromCommittee the committee that held it before, and holds it again if it comes back
 * @param words what was written to the committee
 * @param replyBy until when the committee says whether it takes it
 * @param reason why it was given back
 */
record Dispatch(
        long id,
        CaseNumber caseNumber,
        UnitId fromUnit,
        UnitId fromCommittee,
        UnitId toCommittee,
        @Nullable String words,
        PersonId sentBy,
        LocalDate sentOn,
        LocalDate replyBy,
        DispatchStatus status,
        @Nullable LocalDate answeredOn,
        @Nullable PersonId answeredBy,
        @Nullable String reason) {

    boolean unanswered() {
        return status == DispatchStatus.SENT;
    }

    /** Whether the committee has it by this dispatch. */
    boolean standing() {
        return status == DispatchStatus.SENT || status == DispatchStatus.TAKEN;
    }

    /** Whether it still waits for an answer after its day. */
    boolean lateOn(LocalDate today) {
        return unanswered() && replyBy.isBefore(today);
    }
}
