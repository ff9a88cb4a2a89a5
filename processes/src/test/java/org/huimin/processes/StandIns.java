package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.List;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;

/** One task in place of each phase, so that the overview can be judged by itself. */
final class StandIns {

    static final List<String> ON_THE_STRAIGHT_LINE =
            List.of("Application", "Review", "Assignment", "Handling", "Closing", "FollowUp");
    static final String[] PHASES = {
        "Application", "Review", "Assignment", "Handling", "Closing", "FollowUp", "Regularisation"
    };
    static final String[] PHASES_OF_A_DISPUTE = {"Acceptance", "Mediation", "Performance", "FollowUp"};

    private StandIns() {}

    static Deployment deployBeside(String model, String... phases) {
        var deployment = repositoryService().createDeployment().addClasspathResource(model);
        for (var phase : phases) {
            deployment.addModelInstance(phase + ".bpmn", standIn(phase));
        }
        return deployment.deploy();
    }

    static void finish(String phase) {
        complete(waiting(phase));
    }

    static void finish(String phase, String name, Object answer) {
        complete(waiting(phase), withVariables(name, answer, "kept", "inside the phase"));
    }

    static @Nullable Task waiting(String phase) {
        return taskService().createTaskQuery().processDefinitionKey(phase).singleResult();
    }

    static String caseNumberOf(String phase) {
        return processOf(phase).getBusinessKey();
    }

    /** What the overview gave the phase that waits. */
    static @Nullable Object valueIn(String phase, String variable) {
        return runtimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(processOf(phase).getId())
                .variableName(variable)
                .singleResult()
                .getValue();
    }

    private static ProcessInstance processOf(String phase) {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(phase)
                .singleResult();
    }

    private static BpmnModelInstance standIn(String phase) {
        return Bpmn.createExecutableProcess(phase)
                .camundaHistoryTimeToLiveString("P3650D")
                .startEvent()
                .userTask()
                .endEvent()
                .done();
    }
}
