package org.huimin.mediation.dispatch;

import java.time.LocalDate;
import java.util.Objects;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever sent a dispute down keeps what was given back, or sends it to the same committee again with another day. */
@Component
class DecideReturn implements Step<DecideReturn.Decision> {

    private final Dispatches dispatches;
    private final FactOrder order;

    DecideReturn(Dispatches dispatches, FactOrder order) {
        this.dispatches = dispatches;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_DecideReturn";
    }

    @Override
    public Class<Decision> answers() {
        return Decision.class;
    }

    /** Nobody decides what they gave back themselves. */
    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        dispatches.of(caseRecord.number()).stream()
                .findFirst()
                .filter(returned -> actor.id().equals(returned.answeredBy()))
                .ifPresent(own -> {
                    throw new ReturnerMayNotDecide();
                });
    }

    @Override
    public void take(Decision decision, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("decidedOn", decision.decidedOn(), "dispatchAnswered"));
        if (decision.returned() == Returned.SEND_AGAIN) {
            int days = Objects.requireNonNull(decision.replyDays());
            dispatches.sendAgain(
                    caseRecord, decision.decidedOn(), decision.decidedOn().plusDays(days), decision.reason(), actor);
        }
    }

    enum Returned {
        ACCEPTED,
        SEND_AGAIN
    }

    record Decision(
            LocalDate decidedOn,
            Returned returned,
            @Nullable Integer replyDays,
            @Nullable String reason) {}
}
