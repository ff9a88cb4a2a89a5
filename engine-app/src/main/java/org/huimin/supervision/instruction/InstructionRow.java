package org.huimin.supervision.instruction;

import java.time.LocalDate;
import org.huimin.casefile.Labelled;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * An instruction in a list.
 *
 * @param unit who has to answer
 * @param late whether it still waits for an answer after its day
 * @param answeredOn the day of the last answer, if it has not been sent back
 */
record InstructionRow(
        long id,
        CaseNumber caseNumber,
        String kind,
        String applicant,
        String matter,
        Labelled unit,
        String givenBy,
        LocalDate givenOn,
        String words,
        LocalDate answerBy,
        InstructionStatus status,
        boolean late,
        @Nullable LocalDate answeredOn) {}
