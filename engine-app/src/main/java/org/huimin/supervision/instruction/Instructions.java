package org.huimin.supervision.instruction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseMarked;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.deadline.Clocks;
import org.huimin.deadline.DueChanged;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The instructions of all cases; a case has one open at a time. */
@Component
@Transactional
class Instructions {

    private static final String CLOCK = "SV_ANSWER";

    private final InstructionTable table;
    private final Cases cases;
    private final Clocks clocks;

    Instructions(InstructionTable table, Cases cases, Clocks clocks) {
        this.table = table;
        this.cases = cases;
        this.clocks = clocks;
    }

    void give(CaseRecord caseRecord, Addressee addressee, String words, LocalDate answerBy, Actor by) {
        table.add(caseRecord.number(), addressee, addressee.unit(caseRecord), words, answerBy, by.id());
    }

    void answer(CaseNumber number, String words, LocalDate on, Actor by) {
        open(number).ifPresent(instruction -> table.answer(instruction.id(), words, on, by.id()));
    }

    void judge(CaseNumber number, boolean accepted, @Nullable String remark, Actor by) {
        open(number).ifPresent(instruction -> table.judge(instruction.id(), accepted, remark, by.id()));
    }

    @Transactional(readOnly = true)
    Optional<Instruction> open(CaseNumber number) {
        return of(number).stream().filter(Instruction::open).findFirst();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<Instruction> of(CaseNumber number) {
        return table.of(number);
    }

    /** The day is the clock's, and moves with it. */
    @EventListener
    void on(DueChanged changed) {
        clocks.dueOf(changed.caseNumber(), CLOCK).ifPresent(due -> table.answerBy(changed.caseNumber(), due));
    }

    /** Whoever takes over a dispute takes over what is to be answered. */
    @EventListener
    void on(CaseMarked marked) {
        var committee = cases.get(marked.caseNumber()).committee();
        if (committee != null) {
            table.move(marked.caseNumber(), committee);
        }
    }
}
