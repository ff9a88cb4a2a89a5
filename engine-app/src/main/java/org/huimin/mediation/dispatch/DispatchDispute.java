package org.huimin.mediation.dispatch;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Waiting;
import org.huimin.mediation.dispatch.DispatchTable.Order;
import org.huimin.shared.Faults;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The county sends a dispute to a committee of its own, with a day by which that one answers; one at a time. */
@Component
class DispatchDispute implements CaseRequest<DispatchDispute.Asked> {

    private final Dispatches dispatches;
    private final County county;
    private final Waiting waiting;
    private final FactOrder order;

    DispatchDispute(Dispatches dispatches, County county, Waiting waiting, FactOrder order) {
        this.dispatches = dispatches;
        this.county = county;
        this.waiting = waiting;
        this.order = order;
    }

    @Override
    public String message() {
        return "DisputeDispatched";
    }

    @Override
    public String process() {
        return "Dispatch";
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return kind == CaseKind.MEDIATION;
    }

    @Override
    public Class<Asked> answers() {
        return Asked.class;
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return county.actsFor(actor)
                && Mediated.still(caseRecord)
                && dispatches.standing(caseRecord.number()).isEmpty()
                && !waiting.waits(caseRecord.number(), "Activity_DecideReturn");
    }

    @Override
    public CaseMessage take(Asked asked, CaseRecord caseRecord, Actor actor) {
        var to = new UnitId(asked.committee());
        var faults = new Faults();
        faults.check(county.hasCommittee(to, caseRecord), "committee", "fault.committee.notOfTheCounty");
        faults.check(!to.equals(caseRecord.committee()), "committee", "fault.committee.hasItAlready");
        order.judge(
                caseRecord.number(), faults, new Following("dispatchedOn", asked.dispatchedOn(), "disputeReceived"));
        faults.refuse(AnswersContradictCase::new);
        var replyBy = asked.dispatchedOn().plusDays(asked.replyDays());
        dispatches.send(caseRecord, new Order(to, asked.dispatchedOn(), replyBy, asked.reason()), actor);
        return new DisputeDispatched(caseRecord.number(), asked.replyDays());
    }

    record Asked(
            LocalDate dispatchedOn,
            long committee,
            int replyDays,
            @Nullable String reason) {}
}
