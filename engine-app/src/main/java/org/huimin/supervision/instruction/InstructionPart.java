package org.huimin.supervision.instruction;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.access.Reaches;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.huimin.organization.People;
import org.huimin.organization.Units;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the director wanted done in this case and what was answered, on the case page; between the offices, not for firms. */
@Component
class InstructionPart implements CasePagePart {

    private final Instructions instructions;
    private final Reaches reaches;
    private final Units units;
    private final People people;
    private final Clock clock;

    InstructionPart(Instructions instructions, Reaches reaches, Units units, People people, Clock clock) {
        this.instructions = instructions;
        this.reaches = reaches;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "instructions";
    }

    @Override
    public List<View> of(CaseRecord caseRecord, Actor actor) {
        return reaches.of(actor).units().isEmpty()
                ? List.of()
                : instructions.of(caseRecord.number()).stream().map(this::view).toList();
    }

    private View view(Instruction instruction) {
        return new View(
                instruction.id(),
                name(instruction.givenBy()),
                instruction.givenAt(),
                units.get(instruction.unit()).name(),
                instruction.words(),
                instruction.answerBy(),
                instruction.status(),
                instruction.lateOn(OfficeTime.day(clock.instant())),
                instruction.answers().stream().map(this::answer).toList());
    }

    private AnswerView answer(Instruction.Answered answered) {
        return new AnswerView(
                name(answered.by()), answered.on(), answered.words(), answered.accepted(), answered.remark());
    }

    private String name(PersonId person) {
        return people.get(person).name();
    }

    /** @param late whether it still waits for an answer after its day */
    record View(
            long id,
            String by,
            Instant at,
            String unit,
            String words,
            LocalDate answerBy,
            InstructionStatus status,
            boolean late,
            List<AnswerView> answers) {}

    record AnswerView(
            String by,
            LocalDate on,
            String words,
            @Nullable Boolean accepted,
            @Nullable String remark) {}
}
