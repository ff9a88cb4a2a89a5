package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The reviewer examines by the ordinary conditions what was given in urgency. */
@Component
class WriteRegularisationOpinion implements Step<WriteRegularisationOpinion.Opinion> {

    static final String ACTIVITY = "Activity_WriteRegularisationOpinion";

    private final FactOrder order;

    WriteRegularisationOpinion(FactOrder order) {
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
    public void take(Opinion answers, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("examinedOn", answers.examinedOn(), "formalitiesChecked"));
    }

    record Opinion(LocalDate examinedOn) {}
}
