package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/mediation/Voidance.bpmn")
class VoidanceTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void judgmentVoidsTheAgreement() {
        var voidance = reported();

        Cases.finish(voidance, "Activity_ConfirmVoidance", "voided", true);

        assertThat(voidance)
                .hasPassedInOrder(
                        "StartEvent_AgreementVoidanceReported",
                        "Activity_ConfirmVoidance",
                        "Gateway_AgreementVoided",
                        "EndEvent_AgreementVoided")
                .hasNotPassed("EndEvent_AgreementStands")
                .isEnded();
    }

    @Test
    void agreementStandsWhereTheJudgmentSaysNothingOfIt() {
        var voidance = reported();

        Cases.finish(voidance, "Activity_ConfirmVoidance", "voided", false);

        assertThat(voidance)
                .hasPassed("EndEvent_AgreementStands")
                .hasNotPassed("EndEvent_AgreementVoided")
                .isEnded();
    }

    private static ProcessInstance reported() {
        var voidance = runtimeService().startProcessInstanceByMessage("AgreementVoidanceReported", Cases.NUMBER);
        assertThat(voidance).isWaitingAtExactly("Activity_ConfirmVoidance");
        assertThat(task(voidance)).hasCandidateGroup("COMMITTEE_HEAD");
        return voidance;
    }
}
