package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.springframework.stereotype.Component;

/** The decision reaches the recipient, the firm and the case organ; who has worked on the case hands in a closing file. */
@Component
class ServeTermination implements Step<ServeTermination.Service> {

    private final Facts facts;
    private final FactOrder order;

    ServeTermination(Facts facts, FactOrder order) {
        this.facts = facts;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_ServeTermination";
    }

    @Override
    public Class<Service> answers() {
        return Service.class;
    }

    @Override
    public void take(Service service, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        faults.check(caseRecord.firm() == null || service.firmTold(), "firmTold", "fault.firmTold.assigned");
        faults.check(
                caseRecord.lawyer() != null || !service.closingFileDue(),
                "closingFileDue",
                "fault.closingFileDue.nobodyWorked");
        faults.check(
                caseRecord.lawyer() == null || !worked(caseRecord) || service.closingFileDue(),
                "closingFileDue",
                "fault.closingFileDue.worked");
        order.judge(caseRecord.number(), faults, new Following("servedOn", service.servedOn(), "terminationDecided"));
        faults.refuse(AnswersContradictCase::new);
    }

    private boolean worked(CaseRecord caseRecord) {
        return facts.latest(caseRecord.number(), "engagementSigned").isPresent();
    }

    record Service(LocalDate servedOn, boolean firmTold, boolean closingFileDue) {}
}
