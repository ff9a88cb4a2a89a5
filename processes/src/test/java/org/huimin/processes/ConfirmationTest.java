package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/mediation/Confirmation.bpmn")
class ConfirmationTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void courtAcceptsAndConfirms() {
        var confirmation = applied();

        rule(confirmation, "ACCEPTED");
        assertThat(confirmation).isWaitingAtExactly("Activity_RecordRuling");
        rule(confirmation, "CONFIRMED");

        assertThat(confirmation)
                .hasPassedInOrder(
                        "StartEvent_ConfirmationApplied",
                        "Gateway_RulingDue",
                        "Gateway_RulingGiven",
                        "EndEvent_AgreementConfirmed")
                .hasNotPassed("Gateway_RejectedAsIllegal")
                .isEnded();
    }

    @Test
    void rejectedAsUnclearTheAgreementIsNotVoid() {
        var confirmation = applied();

        rejected(confirmation, "UNCLEAR");

        assertThat(confirmation)
                .hasPassedInOrder("Gateway_RejectedAsIllegal", "EndEvent_ConfirmationRejected")
                .hasNotPassed("EndEvent_AgreementIllegal")
                .isEnded();
    }

    @Test
    void rejectedAsIllegalItIs() {
        var confirmation = applied();

        rejected(confirmation, "ILLEGAL");

        assertThat(confirmation)
                .hasPassed("EndEvent_AgreementIllegal")
                .hasNotPassed("EndEvent_ConfirmationRejected")
                .isEnded();
    }

    @Test
    void applicationMayComeToNothing() {
        var confirmation = applied();

        rule(confirmation, "ENDED");

        assertThat(confirmation)
                .hasPassed("EndEvent_ConfirmationEnded")
                .hasNotPassed("EndEvent_AgreementConfirmed")
                .isEnded();
    }

    private static ProcessInstance applied() {
        var confirmation = runtimeService().startProcessInstanceByMessage("ConfirmationApplied", Cases.NUMBER);
        assertThat(confirmation).isWaitingAtExactly("Activity_RecordRuling");
        assertThat(task(confirmation)).hasCandidateGroup("MEDIATOR");
        return confirmation;
    }

    private static void rule(ProcessInstance confirmation, String ruling) {
        Cases.finish(confirmation, "Activity_RecordRuling", "ruling", ruling);
    }

    private static void rejected(ProcessInstance confirmation, String reason) {
        complete(task(confirmation), withVariables("ruling", "REJECTED", "rejectedReason", reason));
    }
}
