package org.huimin.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import org.huimin.access.Actor;
import org.huimin.casefile.Cases;
import org.huimin.casefile.InOneGo;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes each waiting task and completes it, as a person at the desk would one after the other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CompleteInOneGo implements InOneGo {

    private final TaskTable table;
    private final Cases cases;
    private final Completion completion;

    CompleteInOneGo(TaskTable table, Cases cases, Completion completion) {
        this.table = table;
        this.cases = cases;
        this.completion = completion;
    }

    @Override
    public void complete(CaseNumber number, String activity, JsonNode answers, Actor actor) {
        var caseRecord = cases.lock(number);
        var task = waiting(number, activity);
        var form = completion.form(task.bundle(), activity);
        completion.complete(task, caseRecord, form.version(), answers, actor);
    }

    private StoredRow waiting(CaseNumber number, String activity) {
        return table.of(number).stream()
                .filter(task -> task.activity().equals(activity))
                .findFirst()
                .orElseThrow(TaskGone::new);
    }
}
