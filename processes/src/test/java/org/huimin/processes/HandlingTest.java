package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

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
        var handling = begun(false);

        assertThat(handling).isWaitingAtExactly("Activity_SignEngagement");
        assertThat(task(handling)).hasCandidateGroup("LAWYER");
        Cases.finish(handling, "Activity_SignEngagement");

        assertThat(handling)
                .isWaitingAtExactly("Activity_MeetRecipient")
                .hasPassedInOrder(
                        "StartEvent_LawyerAssigned",
                        "Gateway_FirmStayed",
                        "Gateway_EngagementDue",
                        "Activity_SignEngagement")
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

    @Test
    void engagementIsSignedAnewAfterTheFirmNamedAnotherLawyer() {
        var handling = begun(true);

        assertThat(handling).isWaitingAtExactly("Activity_SignEngagement").hasPassed("Gateway_FirmStayed");
    }

    @Test
    void specialSituationGoesToHeadAndDirectorWhileTheWorkGoesOn() {
        var handling = recipientMet();

        runtimeService().correlateMessage("SpecialSituationReported", Cases.NUMBER);

        assertThat(handling)
                .isWaitingAtExactly(
                        "Activity_ReportProgress",
                        "Activity_SpecialSituation",
                        "Activity_AdviseOnSituation",
                        "Activity_NoteSituation");
        assertThat(task("Activity_AdviseOnSituation", handling)).hasCandidateGroup("AGENCY_HEAD");
        assertThat(task("Activity_NoteSituation", handling)).hasCandidateGroup("DIRECTOR");
        Cases.finish(handling, "Activity_NoteSituation");
        Cases.finish(handling, "Activity_AdviseOnSituation");
        assertThat(handling)
                .isWaitingAtExactly("Activity_ReportProgress")
                .hasPassedInOrder(
                        "StartEvent_SpecialSituationReported",
                        "Gateway_BothTold",
                        "Gateway_BothAnswered",
                        "EndEvent_SituationAnswered");
    }

    @Test
    void caseIsNotClosedBeforeTheSituationIsAnswered() {
        var handling = recipientMet();
        runtimeService().correlateMessage("SpecialSituationReported", Cases.NUMBER);

        Cases.finish(handling, "Activity_ReportProgress", "concluded", true);
        Cases.finish(handling, "Activity_AdviseOnSituation");
        assertThat(handling).isNotEnded();
        Cases.finish(handling, "Activity_NoteSituation");

        assertThat(handling).isEnded();
    }

    private static ProcessInstance begun(boolean firmStayed) {
        return runtimeService()
                .startProcessInstanceByKey("Handling", Cases.NUMBER, withVariables("firmStayed", firmStayed));
    }

    private static ProcessInstance recipientMet() {
        var handling = begun(false);
        Cases.finish(handling, "Activity_SignEngagement");
        Cases.finish(handling, "Activity_MeetRecipient");
        assertThat(handling).isWaitingAtExactly("Activity_ReportProgress").hasNotPassed("Gateway_CaseConcluded");
        return handling;
    }
}
