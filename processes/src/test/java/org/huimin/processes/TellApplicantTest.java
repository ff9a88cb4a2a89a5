package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/shared/TellApplicant.bpmn")
class TellApplicantTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void applicantIsTold() {
        var telling = begin();

        assertThat(telling).isWaitingAtExactly("Activity_TellApplicant");
        assertThat(task(telling)).hasCandidateGroup("INTAKE");
        Cases.finish(telling, "Activity_TellApplicant", "told", "TOLD");

        assertThat(telling)
                .hasPassedInOrder(
                        "StartEvent_ApplicantToBeTold",
                        "Gateway_ToBeTold",
                        "Activity_TellApplicant",
                        "Gateway_ApplicantTold",
                        "EndEvent_ApplicantTold")
                .hasNotPassed("EndEvent_TellingGivenUp")
                .isEnded();
    }

    @Test
    void applicantWhoIsNotReachedIsCalledAgain() {
        var telling = begin();

        Cases.finish(telling, "Activity_TellApplicant", "told", "NOT_REACHED");
        assertThat(telling)
                .isWaitingAtExactly("Activity_TellApplicant")
                .hasPassedInOrder("Activity_TellApplicant", "Gateway_ApplicantTold", "Gateway_ToBeTold")
                .hasNotPassed("EndEvent_ApplicantTold", "EndEvent_TellingGivenUp");
        Cases.finish(telling, "Activity_TellApplicant", "told", "TOLD");

        assertThat(telling).hasPassed("EndEvent_ApplicantTold").isEnded();
    }

    @Test
    void tellingThatIsGivenUpIsNoTelling() {
        var telling = begin();

        Cases.finish(telling, "Activity_TellApplicant", "told", "NOT_REACHED");
        Cases.finish(telling, "Activity_TellApplicant", "told", "NOT_REACHED");
        Cases.finish(telling, "Activity_TellApplicant", "told", "GIVEN_UP");

        assertThat(telling)
                .hasPassed("EndEvent_TellingGivenUp")
                .hasNotPassed("EndEvent_ApplicantTold")
                .isEnded();
    }

    private static ProcessInstance begin() {
        return runtimeService().startProcessInstanceByMessage("ApplicantToBeTold", Cases.NUMBER);
    }
}
