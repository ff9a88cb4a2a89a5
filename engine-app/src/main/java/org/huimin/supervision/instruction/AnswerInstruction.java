package org.huimin.supervision.instruction;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;

/** The head of the unit that has the case says what was done, and when. */
class AnswerInstruction implements Step<AnswerInstruction.Given> {

    private final String activity;
    private final Instructions instructions;
    private final FactOrder order;

    AnswerInstruction(String activity, Instructions instructions, FactOrder order) {
        this.activity = activity;
        this.instructions = instructions;
        this.order = order;
    }

    @Override
    public String activity() {
        return activity;
    }

    @Override
    public Class<Given> answers() {
        return Given.class;
    }

    @Override
    public void take(Given given, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("answeredOn", given.answeredOn(), "instructionGiven"));
        instructions.answer(caseRecord.number(), given.answer(), given.answeredOn(), actor);
    }

    record Given(LocalDate answeredOn, String answer) {}
}
