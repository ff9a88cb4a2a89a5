package org.huimin.workflow.legalaid;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.huimin.deadline.Clocks;
import org.huimin.deadline.ClocksRecounted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the drawn timer of a supplement when its clock was counted again with a calendar that knows more. */
@Component
class SupplementTimer {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Clocks clocks;

    SupplementTimer(ManagementService management, RuntimeService runtime, Clocks clocks) {
        this.management = management;
        this.runtime = runtime;
        this.clocks = clocks;
    }

    @EventListener
    void on(ClocksRecounted recounted) {
        clocks.end(recounted.caseNumber(), SupplementEnd.CLOCK)
                .ifPresent(end -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(recounted.caseNumber().value())
                        .processDefinitionKey("Supplement")
                        .list()
                        .forEach(supplement -> move(supplement.getId(), Date.from(end))));
    }

    private void move(String supplement, Date end) {
        management
                .createJobQuery()
                .processInstanceId(supplement)
                .timers()
                .list()
                .forEach(timer -> management.setJobDuedate(timer.getId(), end));
    }
}
