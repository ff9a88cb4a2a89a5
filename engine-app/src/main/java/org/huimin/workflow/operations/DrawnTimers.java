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

    /** A timer is given a day to rest until: one command of the engine cannot both suspend or wake a job and move it. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final ManagementService management;
    private final RuntimeService runtime;

    DrawnTimers(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** Lets the timers of that process of the case fire at that moment. */
    public void move(CaseNumber number, String process, Instant end) {
        of(number, process).forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(end)));
    }

    /** Lets them rest until they are moved. */
    public void hold(CaseNumber number, String process) {
        move(number, process, NEVER);
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
