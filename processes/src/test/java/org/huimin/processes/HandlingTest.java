package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/legal-aid/Handling.bpmn")
class HandlingTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void engagementComesBeforeTheMeeting() {
        var handling = Cases.open("Handling");

        assertThat(handling).isWaitingAtExactly("Activity_SignEngagement");
        assertThat(task(handling)).hasCandidateGroup("LAWYER");
        Cases.finish(handling, "Activity_SignEngagement");

        assertThat(handling)
                .isWaitingAtExactly("Activity_MeetRecipient")
                .hasPassedInOrder("StartEvent_LawyerAssigned", "Activity_SignEngagement")
                .hasNotPassed("Activity_ReportProgress");
    }

    @Test
    void eachEntryIsFollowedByTheNextUntilTheCaseIsConcluded() {
        var handling = recipientMet();

        Cases.finish(handling, "Activity_ReportProgress", "concluded", false);
        assertThat(handling)
                .isWaitingAtExactly("Activity_ReportProgress")
                .hasPassedInOrder("Activity_ReportProgress", "Gateway_CaseConcluded", "Gateway_ProgressDue")
                .hasNotPassed("EndEvent_CaseConcluded");
        Cases.finish(handling, "Activity_ReportProgress", "concluded", true);

        assertThat(handling)
                .hasPassedInOrder(
                        "Activity_MeetRecipient",
                        "Gateway_ProgressDue",
                        "Activity_ReportProgress",
                        "Gateway_CaseConcluded",
                        "Gateway_ProgressDue",
                        "Activity_ReportProgress",
                        "Gateway_CaseConcluded",
                        "EndEvent_CaseConcluded")
                .isEnded();
    }

    @Test
    void caseIsConcludedWithTheFirstEntry() {
        var handling = recipientMet();

        Cases.finish(handling, "Activity_ReportProgress", "concluded", true);

        assertThat(handling).hasPassed("EndEvent_CaseConcluded").isEnded();
    }

    private static ProcessInstance recipientMet() {
        var handling = Cases.open("Handling");
        Cases.finish(handling, "Activity_SignEngagement");
        Cases.finish(handling, "Activity_MeetRecipient");
        assertThat(handling).isWaitingAtExactly("Activity_ReportProgress").hasNotPassed("Gateway_CaseConcluded");
        return handling;
    }
}
