package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The applicant receives the refusal; the days for an objection count from then. */
@Component
class ServeRefusal implements Step<ServeRefusal.Service> {

    private final FactOrder order;

    ServeRefusal(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_ServeRefusal";
    }

    @Override
    public Class<Service> answers() {
        return Service.class;
    }

    @Override
    public void take(Service service, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("servedOn", service.servedOn(), "decisionMade"));
    }

    record Service(LocalDate servedOn) {}
}
