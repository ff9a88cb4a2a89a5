package org.huimin.worklist;

import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.InHand;
import org.springframework.stereotype.Component;

/** Whoever holds one of its open tasks has the case in hand. */
@Component
class HoldsATask implements InHand {

    private final TaskTable table;

    HoldsATask(TaskTable table) {
        this.table = table;
    }

    @Override
    public boolean has(CaseRecord caseRecord, Actor actor) {
        return table.of(caseRecord.number()).stream().anyMatch(row -> row.heldBy(actor.id()));
    }
}
