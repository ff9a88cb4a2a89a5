package org.huimin.worklist;

import org.huimin.casefile.Waiting;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** A task waits as long as it stands in the worklist. */
@Component
class OpenInTheWorklist implements Waiting {

    private final TaskList tasks;

    OpenInTheWorklist(TaskList tasks) {
        this.tasks = tasks;
    }

    @Override
    public boolean waits(CaseNumber number, String activity) {
        return tasks.of(number).stream().anyMatch(task -> task.activityId().equals(activity));
    }
}
