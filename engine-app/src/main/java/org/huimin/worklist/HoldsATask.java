package org.huimin.worklist;

import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.InHand;
import org.springframework.stereotype.Component;

/** Whoever holds one of its open tasks has the case in hand. */
@Component
class HoldsATask implements InHand {

    private final TaskList tasks;

    HoldsATask(TaskList tasks) {
        this.tasks = tasks;
    }

    @Override
    public boolean has(CaseRecord caseRecord, Actor actor) {
        return tasks.of(caseRecord.number()).stream().anyMatch(task -> task.heldBy(actor.id()));
    }
}
