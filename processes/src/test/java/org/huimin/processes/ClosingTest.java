package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;
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
        var closing = submitted();

        assertThat(closing).isWaitingAtExactly("Activity_CheckClosingFile").hasNotPassed("Activity_SuggestSubsidy");
        assertThat(task(closing)).hasCandidateGroup("REVIEWER");
        Cases.finish(closing, "Activity_CheckClosingFile", "closing", "PASSED");

        assertThat(closing)
                .isWaitingAtExactly("Activity_ApproveSubsidy")
                .hasPassed("Activity_SuggestSubsidy")
                .hasNotPassed("Activity_PaySubsidy");
        assertThat(task(closing)).hasCandidateGroup("AGENCY_HEAD");
        approve(closing, true);

        assertThat(closing).isWaitingAtExactly("Activity_PaySubsidy").hasNotPassed("EndEvent_SubsidyPaid");
        assertThat(task(closing)).hasCandidateGroup("FINANCE");
        Cases.finish(closing, "Activity_PaySubsidy");

        assertThat(closing)
                .hasPassedInOrder(
                        "StartEvent_CaseConcluded",
                        "Activity_SubmitClosingFile",
                        "Gateway_FileToBeChecked",
                        "Activity_CheckClosingFile",
                        "Gateway_FilePassed",
                        "Activity_SuggestSubsidy",
                        "Activity_ApproveSubsidy",
                        "Gateway_SubsidyApproved",
                        "Gateway_SubsidyPayable",
                        "Activity_PaySubsidy",
                        "EndEvent_SubsidyPaid")
                .hasNotPassed("Activity_FixClosingFile", "EndEvent_NothingToPay")
                .isEnded();
    }

    @Test
    void fileThatIsSentBackIsFixedAndCheckedAgain() {
        var closing = submitted();

        Cases.finish(closing, "Activity_CheckClosingFile", "closing", "SENT_BACK");
        assertThat(closing)
                .isWaitingAtExactly("Activity_FixClosingFile")
                .hasNotPassed("Activity_SuggestSubsidy", "Activity_ApproveSubsidy");
        assertThat(task(closing)).hasCandidateGroup("LAWYER");
        Cases.finish(closing, "Activity_FixClosingFile");

        assertThat(closing)
                .isWaitingAtExactly("Activity_CheckClosingFile")
                .hasPassedInOrder("Activity_CheckClosingFile", "Activity_FixClosingFile", "Gateway_FileToBeChecked");
        Cases.finish(closing, "Activity_CheckClosingFile", "closing", "PASSED");
        assertThat(closing).isWaitingAtExactly("Activity_ApproveSubsidy");
    }

    @Test
    void headReturnsWhatIsInDoubtToTheCheck() {
        var closing = submitted();
        Cases.finish(closing, "Activity_CheckClosingFile", "closing", "PASSED");

        Cases.finish(closing, "Activity_ApproveSubsidy", "approval", "RETURNED");

        assertThat(closing)
                .isWaitingAtExactly("Activity_CheckClosingFile")
                .hasNotPassed("Gateway_SubsidyPayable", "Activity_PaySubsidy");
    }

    @Test
    void nothingIsPaidWhereNothingIsDue() {
        var closing = submitted();
        Cases.finish(closing, "Activity_CheckClosingFile", "closing", "PASSED");

        approve(closing, false);

        assertThat(closing)
                .hasPassed("EndEvent_NothingToPay")
                .hasNotPassed("Activity_PaySubsidy", "EndEvent_SubsidyPaid")
                .isEnded();
    }

    private static ProcessInstance submitted() {
        var closing = Cases.open("Closing");
        assertThat(closing).isWaitingAtExactly("Activity_SubmitClosingFile");
        assertThat(task(closing)).hasCandidateGroup("LAWYER");
        Cases.finish(closing, "Activity_SubmitClosingFile");
        return closing;
    }

    /** Whether anything is payable is what the rule task has found out. */
    private static void approve(ProcessInstance closing, boolean payable) {
        complete(task("Activity_ApproveSubsidy", closing), withVariables("approval", "APPROVED", "payable", payable));
    }
}
