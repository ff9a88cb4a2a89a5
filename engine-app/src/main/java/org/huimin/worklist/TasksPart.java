package org.huimin.worklist;

import org.huimin.access.Actor;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.springframework.stereotype.Component;

/** What waits in a case, and with whom. */
@Component
class TasksPart implements CasePagePart {

    private final TaskList tasks;

    TasksPart(TaskList tasks) {
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public Object of(CaseRecord caseRecord, Actor actor) {
        return tasks.of(caseRecord.number());
    }
}
