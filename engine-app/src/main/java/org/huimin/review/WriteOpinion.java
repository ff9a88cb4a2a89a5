package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The reviewer examines matter and means and says what they think. */
@Component
class WriteOpinion implements Step<WriteOpinion.Opinion> {

    static final String ACTIVITY = "Activity_WriteOpinion";

    private final FactOrder order;

    WriteOpinion(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Opinion> answers() {
        return Opinion.class;
    }

    @Override
    public void take(Opinion opinion, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("writtenOn", opinion.writtenOn(), "materialsAccepted"));
    }

    record Opinion(LocalDate writtenOn) {}
}
