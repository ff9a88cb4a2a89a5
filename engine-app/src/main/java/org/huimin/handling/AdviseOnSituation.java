package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The head of the agency advises the lawyer who reported a special situation. */
@Component
class AdviseOnSituation implements Step<AdviseOnSituation.Reaction> {

    private final FactOrder order;

    AdviseOnSituation(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_AdviseOnSituation";
    }

    @Override
    public Class<Reaction> answers() {
        return Reaction.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        CaseLawyer.never(caseRecord, actor);
    }

    @Override
    public void take(Reaction reaction, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("advisedOn", reaction.advisedOn(), "situationReported"));
    }

    record Reaction(LocalDate advisedOn) {}
}
