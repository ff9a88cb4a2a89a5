package org.huimin.mediation.danger;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The director takes note of danger, and says what is to be done where others must help. */
@Component
class NoteDanger implements Step<NoteDanger.Reaction> {

    private final FactOrder order;

    NoteDanger(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_NoteDanger";
    }

    @Override
    public Class<Reaction> answers() {
        return Reaction.class;
    }

    @Override
    public void take(Reaction reaction, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("notedOn", reaction.notedOn(), "dangerSeen"));
    }

    record Reaction(LocalDate notedOn) {}
}
