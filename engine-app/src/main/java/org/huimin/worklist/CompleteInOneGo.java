package org.huimin.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
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

    private final TaskList tasks;
    private final TaskEngine engine;
    private final Cases cases;
    private final Completion completion;
    private final AuditTrail audit;

    CompleteInOneGo(TaskList tasks, TaskEngine engine, Cases cases, Completion completion, AuditTrail audit) {
        this.tasks = tasks;
        this.engine = engine;
        this.cases = cases;
        this.completion = completion;
        this.audit = audit;
    }

    @Override
    public void complete(CaseNumber number, String activity, JsonNode answers, Actor actor) {
        cases.lock(number);
        var task = waiting(number, activity);
        if (!task.heldBy(actor.id())) {
            engine.claim(task.id(), actor.id());
            audit.write(actor.id(), "TASK_CLAIMED", number, task.id(), activity);
        }
        completion.complete(task, cases.get(number), completion.form(task).version(), answers, actor);
    }

    private TaskRow waiting(CaseNumber number, String activity) {
        return tasks.of(number).stream()
                .filter(task -> task.activityId().equals(activity))
                .findFirst()
                .orElseThrow(TaskGone::new);
    }
}
