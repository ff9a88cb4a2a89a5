package org.huimin.review;

import java.time.LocalDate;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agency does what the bureau ordered: the case is called back, or begins anew. */
@Component
class CarryOutReversal implements Step<CarryOutReversal.Reversal> {

    private final Facts facts;
    private final FactOrder order;
    private final AuditTrail audit;

    CarryOutReversal(Facts facts, FactOrder order, AuditTrail audit) {
        this.facts = facts;
        this.order = order;
        this.audit = audit;
    }

    @Override
    public String activity() {
        return "Activity_CarryOutReversal";
    }

    @Override
    public Class<Reversal> answers() {
        return Reversal.class;
    }

    @Override
    public void take(Reversal reversal, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        faults.check(reversal.form() != null || !wasRefused(caseRecord), "form", "fault.form.afterRefusal");
        order.judge(
                caseRecord.number(),
                faults,
                new Following("orderReceivedOn", reversal.orderReceivedOn(), "objectionDecided"));
        faults.refuse(AnswersContradictCase::new);
        audit.write(
                actor.id(),
                caseRecord.ended() ? "CASE_REOPENED" : "CASE_CALLED_BACK",
                caseRecord.number(),
                null,
                activity());
    }

    /** Told afterwards, since the days for the new assignment count from the fact that is kept first. */
    @Override
    public List<CaseMessage> tell(Reversal reversal, CaseRecord caseRecord, Actor actor) {
        return List.of(new ReversalOrdered(caseRecord.number()));
    }

    private boolean wasRefused(CaseRecord caseRecord) {
        return Contestable.in(facts.all(caseRecord.number()))
                .filter(decision -> decision.kind() == Contestable.Kind.REFUSAL)
                .isPresent();
    }

    record Reversal(LocalDate orderReceivedOn, @Nullable String form) {}
}
