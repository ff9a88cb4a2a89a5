package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** What a test does to a case: opens a phase for it and answers the task that waits there. */
final class Cases {

    static final String NUMBER = "芒援申字〔2026〕第12号";

    private Cases() {}

    static ProcessInstance open(String process) {
        return runtimeService().startProcessInstanceByKey(process, NUMBER);
    }

    static ProcessInstance open(String process, Map<String, Object> variables) {
        return runtimeService().startProcessInstanceByKey(process, NUMBER, variables);
    }

    static void finish(ProcessInstance process, String activity) {
        complete(task(activity, process));
    }

    static void finish(ProcessInstance process, String activity, String name, Object answer) {
        complete(task(activity, process), withVariables(name, answer));
    }

    /** Answers the one task of that name, in whichever process of the case it waits. */
    static void answer(String activity, Map<String, Object> answers) {
        complete(taskService().createTaskQuery().taskDefinitionKey(activity).singleResult(), answers);
    }

    /** Asks for something in a case that runs, or brings it what it waits for. */
    static void send(String message) {
        send(message, Map.of());
    }

    static void send(String message, Map<String, Object> routing) {
        runtimeService().correlateMessage(message, NUMBER, routing);
    }

    /** The day of the one drawn timer has come. */
    static void timeIsUp() {
        execute(managementService().createJobQuery().timers().singleResult());
    }
}
