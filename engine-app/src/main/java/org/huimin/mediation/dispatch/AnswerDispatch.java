package org.huimin.mediation.dispatch;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The committee takes what was sent to it, or gives it back and says why. */
@Component
class AnswerDispatch implements Step<AnswerDispatch.Answer> {

    private final Dispatches dispatches;
    private final FactOrder order;

    AnswerDispatch(Dispatches dispatches, FactOrder order) {
        this.dispatches = dispatches;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_AnswerDispatch";
    }

    @Override
    public Class<Answer> answers() {
        return Answer.class;
    }

    @Override
    public void take(Answer answer, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("answeredOn", answer.answeredOn(), "disputeDispatched"));
        switch (answer.reply()) {
            case TAKEN -> dispatches.take(caseRecord.number(), answer.answeredOn(), actor);
            case RETURNED -> dispatches.giveBack(caseRecord.number(), answer.answeredOn(), answer.reason(), actor);
        }
    }

    enum Reply {
        TAKEN,
        RETURNED
    }

    record Answer(
            LocalDate answeredOn, Reply reply, @Nullable String reason) {}
}
