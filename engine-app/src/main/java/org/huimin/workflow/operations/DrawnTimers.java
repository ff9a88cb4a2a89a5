package org.huimin.workflow.operations;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** The timers that a diagram draws: each fires when the clock that it waits for has run out, and not while that stands still. */
@Component
public class DrawnTimers {

    private final ManagementService management;
    private final RuntimeService runtime;

    DrawnTimers(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** Lets the timers of that process of the case fire at that moment. */
    public void move(CaseNumber number, String process, Instant end) {
        for (var timer : of(number, process)) {
            management.setJobDuedate(timer.getId(), Date.from(end));
            if (timer.isSuspended()) {
                management.activateJobById(timer.getId());
            }
        }
    }

    /** Lets them rest until they are moved. */
    public void hold(CaseNumber number, String process) {
        of(number, process).forEach(timer -> management.suspendJobById(timer.getId()));
    }

    private List<Job> of(CaseNumber number, String process) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(process)
                .list()
                .stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .toList();
    }
}
