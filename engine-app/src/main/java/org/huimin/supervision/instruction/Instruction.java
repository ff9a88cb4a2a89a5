package org.huimin.supervision.instruction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An instruction with all that was answered to it.
 *
 * @param answerBy the day by which it has to be answered
 */
record Instruction(
        long id,
        CaseNumber caseNumber,
        Addressee addressee,
        UnitId unit,
        String words,
        PersonId givenBy,
        Instant givenAt,
        LocalDate answerBy,
        InstructionStatus status,
        List<Answered> answers) {

    boolean open() {
        return status != InstructionStatus.CLOSED;
    }

    /** Whether it still waits for an answer after its day. */
    boolean lateOn(LocalDate today) {
        return status == InstructionStatus.OPEN && answerBy.isBefore(today);
    }

    /**
     * What was answered, and what the director said of it.
     *
     * @param accepted null until somebody has judged it
     */
    record Answered(
            PersonId by,
            LocalDate on,
            String words,
            @Nullable Boolean accepted,
            @Nullable String remark) {}
}
