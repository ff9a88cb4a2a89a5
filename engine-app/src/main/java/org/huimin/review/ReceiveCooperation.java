package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** An agency elsewhere has answered; the days of the review count again. */
@Component
class ReceiveCooperation implements Step<ReceiveCooperation.Reply> {

    static final String ACTIVITY = "Activity_ReceiveCooperation";

    private final FactOrder order;

    ReceiveCooperation(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Reply> answers() {
        return Reply.class;
    }

    @Override
    public void take(Reply answers, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("answeredOn", answers.answeredOn(), "cooperationAsked"));
    }

    record Reply(LocalDate answeredOn) {}
}
