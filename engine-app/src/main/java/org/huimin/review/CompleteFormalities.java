package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** Whoever has aid already brings the papers afterwards, or does not. */
@Component
class CompleteFormalities implements Step<CompleteFormalities.Formalities> {

    static final String ACTIVITY = "Activity_CompleteFormalities";

    private final FactOrder order;

    CompleteFormalities(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Formalities> answers() {
        return Formalities.class;
    }

    @Override
    public void take(Formalities answers, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("checkedOn", answers.checkedOn(), "provisionalAidDecided"));
    }

    record Formalities(LocalDate checkedOn) {}
}
