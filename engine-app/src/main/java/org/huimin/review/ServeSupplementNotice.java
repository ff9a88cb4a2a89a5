package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The applicant receives one list of everything that is missing, and a limit. */
@Component
class ServeSupplementNotice implements Step<ServeSupplementNotice.Service> {

    static final String ACTIVITY = "Activity_ServeSupplementNotice";

    private final FactOrder order;

    ServeSupplementNotice(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Service> answers() {
        return Service.class;
    }

    @Override
    public void take(Service service, CaseRecord caseRecord, Actor actor) {
        order.require(
                caseRecord.number(),
                new Following("servedOn", service.servedOn(), "materialsChecked"),
                new Following("servedOn", service.servedOn(), "applicationExamined"));
    }

    record Service(LocalDate servedOn) {}
}
