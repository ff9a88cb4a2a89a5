package org.huimin.intake;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The organ that sent a notice hears who handles the case, in the same three days (法 36). */
@Component
class TellOrgan implements Step<TellOrgan.Telling> {

    private final FactOrder order;

    TellOrgan(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_TellOrgan";
    }

    @Override
    public Class<Telling> answers() {
        return Telling.class;
    }

    @Override
    public void take(Telling telling, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("toldOn", telling.toldOn(), "firmAssigned"));
    }

    record Telling(LocalDate toldOn) {}
}
