package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/mediation/Acceptance.bpmn")
class AcceptanceTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void acceptedDisputeGetsItsMediators() {
        var acceptance = Cases.open("Acceptance");

        assertThat(acceptance).isWaitingAtExactly("Activity_AcceptDispute");
        assertThat(task(acceptance)).hasCandidateGroup("COMMITTEE_HEAD");
        Cases.finish(acceptance, "Activity_AcceptDispute", "decision", "ACCEPTED");
        assertThat(acceptance).isWaitingAtExactly("Activity_NameMediators");
        assertThat(task(acceptance)).hasCandidateGroup("COMMITTEE_HEAD");
        Cases.finish(acceptance, "Activity_NameMediators");

        assertThat(acceptance)
                .hasPassedInOrder(
                        "StartEvent_Acceptance",
                        "Activity_AcceptDispute",
                        "Gateway_DisputeAccepted",
                        "Gateway_ByCourt",
                        "Gateway_MediatorsDue",
                        "Activity_NameMediators",
                        "EndEvent_DisputeAccepted")
                .hasNotPassed("EndEvent_DisputeNotAccepted")
                .isEnded();
    }

    @Test
    void refusedDisputeNeverGetsAMediator() {
        var acceptance = Cases.open("Acceptance");

        Cases.finish(acceptance, "Activity_AcceptDispute", "decision", "NOT_ACCEPTED");

        assertThat(acceptance)
                .hasPassedInOrder("Gateway_DisputeAccepted", "EndEvent_DisputeNotAccepted")
                .hasNotPassed("Gateway_ByCourt", "Activity_NameMediators")
                .isEnded();
    }

    @Test
    void disputeOfACourtIsMediatedAlike() {
        var acceptance = Cases.open("Acceptance", Map.of("byCourt", true));

        Cases.finish(acceptance, "Activity_AcceptDispute", "decision", "ACCEPTED");

        assertThat(acceptance).isWaitingAtExactly("Activity_NameMediators");
    }

    @Test
    void answerWithoutADecisionIsNoDecision() {
        var acceptance = Cases.open("Acceptance");

        assertThrows(ProcessEngineException.class, () -> Cases.finish(acceptance, "Activity_AcceptDispute"));

        assertThat(acceptance).isWaitingAtExactly("Activity_AcceptDispute");
    }
}
