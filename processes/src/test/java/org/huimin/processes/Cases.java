package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;

/** What a test does to a case: opens a phase for it and answers the task that waits there. */
final class Cases {

    static final String NUMBER = "芒援申字〔2026〕第12号";

    private Cases() {}

    static ProcessInstance open(String process) {
        return runtimeService().startProcessInstanceByKey(process, NUMBER);
    }

    static void finish(ProcessInstance process, String activity) {
        complete(task(activity, process));
    }

    static void finish(ProcessInstance process, String activity, String name, Object answer) {
        complete(task(activity, process), withVariables(name, answer));
    }
}
