package org.huimin.mediation.dispatch;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.springframework.stereotype.Component;

/** The county takes up again what it sent down, whether or not the committee has answered. */
@Component
class TakeBack implements CaseRequest<TakeBack.Asked> {

    private final Dispatches dispatches;
    private final County county;
    private final FactOrder order;

    TakeBack(Dispatches dispatches, County county, FactOrder order) {
        this.dispatches = dispatches;
        this.county = county;
        this.order = order;
    }

    @Override
    public String message() {
        return "DisputeTakenBack";
    }

    @Override
    public String process() {
        return "Dispatch";
    }

    @Override
    public String element() {
        return "Event_DisputeTakenBack";
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
                && dispatches.standing(caseRecord.number()).isPresent();
    }

    @Override
    public CaseMessage take(Asked asked, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("takenBackOn", asked.takenBackOn(), "disputeDispatched"));
        dispatches.takeBack(caseRecord.number(), actor);
        return new DisputeTakenBack(caseRecord.number());
    }

    record Asked(LocalDate takenBackOn) {}
}
