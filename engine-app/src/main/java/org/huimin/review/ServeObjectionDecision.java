package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** Applicant and agency receive the bureau's decision, which names the remedies against it. */
@Component
class ServeObjectionDecision implements Step<ServeObjectionDecision.Service> {

    private final FactOrder order;

    ServeObjectionDecision(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_ServeObjectionDecision";
    }

    @Override
    public Class<Service> answers() {
        return Service.class;
    }

    @Override
    public void take(Service service, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("servedOn", service.servedOn(), "objectionDecided"));
    }

    record Service(LocalDate servedOn) {}
}
