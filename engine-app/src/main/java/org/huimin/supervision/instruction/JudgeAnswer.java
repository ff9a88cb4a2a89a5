package org.huimin.supervision.instruction;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The director says whether the answer will do; if not, it is answered anew by another day. */
@Component
class JudgeAnswer implements Step<JudgeAnswer.Judgement> {

    private final Instructions instructions;
    private final FactOrder order;

    JudgeAnswer(Instructions instructions, FactOrder order) {
        this.instructions = instructions;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_JudgeAnswer";
    }

    @Override
    public Class<Judgement> answers() {
        return Judgement.class;
    }

    /** Whoever leads a unit and the bureau at once does not judge their own answer. */
    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        instructions
                .open(caseRecord.number())
                .filter(instruction -> instruction.answers().stream()
                        .anyMatch(answer -> answer.by().equals(actor.id())))
                .ifPresent(own -> {
                    throw new AnswererMayNotJudge();
                });
    }

    @Override
    public void take(Judgement judgement, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("judgedOn", judgement.judgedOn(), "instructionAnswered"));
        instructions.judge(caseRecord.number(), judgement.accepted(), judgement.remark(), actor);
    }

    record Judgement(
            LocalDate judgedOn, boolean accepted, @Nullable String remark) {}
}
