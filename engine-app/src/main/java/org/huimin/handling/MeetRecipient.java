package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The lawyer meets the recipient and explains duties, remedies, risks and rights. */
@Component
class MeetRecipient implements Step<MeetRecipient.Meeting> {

    private final FactOrder order;

    MeetRecipient(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_MeetRecipient";
    }

    @Override
    public Class<Meeting> answers() {
        return Meeting.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        CaseLawyer.only(caseRecord, actor);
    }

    @Override
    public void take(Meeting meeting, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("metOn", meeting.metOn(), "lawyerAssigned"));
    }

    record Meeting(LocalDate metOn) {}
}
