package org.huimin.workflow.operations;

import org.camunda.bpm.engine.RuntimeService;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.Cases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings the facts that diagrams wait for to the one place that waits. */
@Component
class Messages {

    private final RuntimeService runtime;
    private final Cases cases;

    Messages(RuntimeService runtime, Cases cases) {
        this.runtime = runtime;
        this.cases = cases;
    }

    @EventListener
    void on(CaseMessage message) {
        if (message instanceof CaseMessage.Beginning) {
            begin(message);
        } else if (message instanceof CaseMessage.Resuming resuming
                && cases.get(message.caseNumber()).ended()) {
            begin(resuming.anew());
        } else if (waiting(message) == 1) {
            runtime.createMessageCorrelation(message.name())
                    .processInstanceBusinessKey(message.caseNumber().value())
                    .setVariables(message.routing())
                    .correlate();
        } else if (!(message instanceof CaseMessage.MayComeLate)) {
            throw new CaseHasMovedOn();
        }
    }

    private void begin(CaseMessage message) {
        runtime.createMessageCorrelation(message.name())
                .processInstanceBusinessKey(message.caseNumber().value())
                .setVariables(message.routing())
                .startMessageOnly()
                .correlateStartMessage();
    }

    /** Asked beforehand, since no engine exception may be caught inside a transaction. */
    private long waiting(CaseMessage message) {
        return runtime.createExecutionQuery()
                .messageEventSubscriptionName(message.name())
                .processInstanceBusinessKey(message.caseNumber().value())
                .count();
    }
}
