package org.huimin.supervision.instruction;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.shared.Role;
import org.springframework.stereotype.Component;

/** The director says what is to be done in a case, and until when it is to be answered; one instruction at a time. */
@Component
class GiveInstruction implements CaseRequest<GiveInstruction.Given> {

    private final Instructions instructions;

    GiveInstruction(Instructions instructions) {
        this.instructions = instructions;
    }

    @Override
    public String message() {
        return "InstructionGiven";
    }

    @Override
    public String process() {
        return "Instruction";
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return true;
    }

    @Override
    public Class<Given> answers() {
        return Given.class;
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return actor.holds(Role.DIRECTOR)
                && instructions.open(caseRecord.number()).isEmpty();
    }

    @Override
    public CaseMessage take(Given given, CaseRecord caseRecord, Actor actor) {
        var addressee = Addressee.of(caseRecord);
        var answerBy = given.instructedOn().plusDays(given.answerDays());
        instructions.give(caseRecord, addressee, given.instruction(), answerBy, actor);
        return new InstructionGiven(caseRecord.number(), addressee, given.answerDays());
    }

    record Given(LocalDate instructedOn, String instruction, int answerDays) {}
}
