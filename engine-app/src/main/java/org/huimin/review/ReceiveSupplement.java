package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** Everything that was missing is there; the days of the review count again. */
@Component
class ReceiveSupplement implements Step<ReceiveSupplement.Supplement> {

    static final String ACTIVITY = "Activity_ReceiveSupplement";

    private final FactOrder order;

    ReceiveSupplement(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Supplement> answers() {
        return Supplement.class;
    }

    @Override
    public void take(Supplement answers, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("receivedOn", answers.receivedOn(), "supplementNoticeServed"));
    }

    record Supplement(LocalDate receivedOn) {}
}
