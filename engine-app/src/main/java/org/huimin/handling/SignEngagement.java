package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** Lawyer and recipient sign what the lawyer is engaged for. */
@Component
class SignEngagement implements Step<SignEngagement.Engagement> {

    private final FactOrder order;

    SignEngagement(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_SignEngagement";
    }

    @Override
    public Class<Engagement> answers() {
        return Engagement.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        CaseLawyer.only(caseRecord, actor);
    }

    @Override
    public void take(Engagement engagement, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("signedOn", engagement.signedOn(), "lawyerAssigned"));
    }

    record Engagement(LocalDate signedOn) {}
}
