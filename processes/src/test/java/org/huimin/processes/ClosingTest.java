package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/legal-aid/Closing.bpmn")
class ClosingTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void subsidyIsPaidOnlyAfterCheckAndApproval() {
        var closing = Cases.open("Closing");

        assertThat(closing).isWaitingAtExactly("Activity_SubmitClosingFile");
        assertThat(task(closing)).hasCandidateGroup("LAWYER");
        Cases.finish(closing, "Activity_SubmitClosingFile");

        assertThat(closing).isWaitingAtExactly("Activity_CheckClosingFile").hasNotPassed("Activity_ApproveSubsidy");
        assertThat(task(closing)).hasCandidateGroup("REVIEWER");
        Cases.finish(closing, "Activity_CheckClosingFile");

        assertThat(closing).isWaitingAtExactly("Activity_ApproveSubsidy").hasNotPassed("Activity_PaySubsidy");
        assertThat(task(closing)).hasCandidateGroup("AGENCY_HEAD");
        Cases.finish(closing, "Activity_ApproveSubsidy");

        assertThat(closing).isWaitingAtExactly("Activity_PaySubsidy").hasNotPassed("EndEvent_SubsidyPaid");
        assertThat(task(closing)).hasCandidateGroup("FINANCE");
        Cases.finish(closing, "Activity_PaySubsidy");

        assertThat(closing)
                .hasPassedInOrder(
                        "StartEvent_CaseConcluded",
                        "Activity_SubmitClosingFile",
                        "Activity_CheckClosingFile",
                        "Activity_ApproveSubsidy",
                        "Activity_PaySubsidy",
                        "EndEvent_SubsidyPaid")
                .isEnded();
    }
}
