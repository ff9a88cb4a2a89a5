package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The director takes note of a special situation, and says what is to be done where others must help. */
@Component
class NoteSituation implements Step<NoteSituation.Reaction> {

    private final FactOrder order;

    NoteSituation(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_NoteSituation";
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
        order.require(caseRecord.number(), new Following("notedOn", reaction.notedOn(), "situationReported"));
    }

    record Reaction(LocalDate notedOn) {}
}
