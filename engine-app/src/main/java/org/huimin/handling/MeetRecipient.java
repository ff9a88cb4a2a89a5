package org.huimin.handling;

import java.time.LocalDate;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lawyer meets the recipient, explains duties, remedies, risks and rights, and after a notice asks for consent. */
@Component
class MeetRecipient implements Step<MeetRecipient.Meeting> {

    private final Facts facts;
    private final FactOrder order;

    MeetRecipient(Facts facts, FactOrder order) {
        this.facts = facts;
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
    public List<String> notAsked(CaseRecord caseRecord) {
        return notified(caseRecord) ? List.of() : List.of("consent");
    }

    @Override
    public void take(Meeting meeting, CaseRecord caseRecord, Actor actor) {
        boolean notified = notified(caseRecord);
        var faults = new Faults();
        faults.check(!notified || meeting.consent() != null, "consent", "fault.consent.missing");
        faults.check(notified || meeting.consent() == null, "consent", "fault.consent.notANotice");
        order.judge(
                caseRecord.number(),
                faults,
                new Following("metOn", meeting.metOn(), "firmAssigned"),
                new Following("metOn", meeting.metOn(), "lawyerNamed"));
        faults.refuse(AnswersContradictCase::new);
    }

    private boolean notified(CaseRecord caseRecord) {
        return facts.latest(caseRecord.number(), "noticeReceived").isPresent();
    }

    record Meeting(LocalDate metOn, @Nullable String consent) {}
}
