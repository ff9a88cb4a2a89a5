package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.huimin.deadline.Clocks;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lawyer and recipient sign what the lawyer is engaged for; too late only for a listed reason (148号 27). */
@Component
class SignEngagement implements Step<SignEngagement.Engagement> {

    private final FactOrder order;
    private final Clocks clocks;

    SignEngagement(FactOrder order, Clocks clocks) {
        this.order = order;
        this.clocks = clocks;
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
        var faults = new Faults();
        clocks.dueOf(caseRecord.number(), "LA_ENGAGE")
                .filter(due -> engagement.signedOn().isAfter(due))
                .ifPresent(due -> faults.check(
                        engagement.lateBecause() != null, "lateBecause", "fault.lateBecause.missing", due.toString()));
        faults.check(!engagement.owesAnExplanation(), "remark", "fault.required");
        order.judge(
                caseRecord.number(),
                faults,
                new Following("signedOn", engagement.signedOn(), "firmAssigned"),
                new Following("signedOn", engagement.signedOn(), "lawyerNamed"));
        faults.refuse(AnswersContradictCase::new);
    }

    record Engagement(
            LocalDate signedOn,
            @Nullable String lateBecause,
            @Nullable String remark) {

        boolean owesAnExplanation() {
            return "OTHER".equals(lateBecause) && (remark == null || remark.isBlank());
        }
    }
}
