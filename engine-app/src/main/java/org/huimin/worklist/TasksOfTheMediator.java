package org.huimin.worklist;

import org.huimin.casefile.MediatorChanged;
import org.huimin.shared.PersonId;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What waits for the mediator of a dispute goes to whoever leads it now, or back to the committee's basket. */
@Component
class TasksOfTheMediator {

    private final TaskTable table;
    private final TaskEngine engine;

    TasksOfTheMediator(TaskTable table, TaskEngine engine) {
        this.table = table;
        this.engine = engine;
    }

    @EventListener
    void on(MediatorChanged changed) {
        table.of(changed.caseNumber()).stream()
                .filter(task -> task.role().equals(Role.MEDIATOR))
                .filter(task -> task.assignee() == null || isHeldBy(changed.from(), task))
                .forEach(task -> move(task, changed.to()));
    }

    private static boolean isHeldBy(@Nullable PersonId former, StoredRow task) {
        return former != null && task.heldBy(former);
    }

    private void move(StoredRow task, @Nullable PersonId to) {
        if (to != null) {
            engine.handOver(task.taskId(), to);
        } else if (task.assignee() != null) {
            engine.release(task.taskId());
        }
    }
}
