package org.huimin.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediationCaseTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.besides(StandIns.PHASES_OF_A_DISPUTE);

    @BeforeEach
    void deployWithStandIns() {
        ENGINE.manageDeployment(
                StandIns.deployBeside("models/mediation/MediationCase.bpmn", StandIns.PHASES_OF_A_DISPUTE));
    }

    @Test
    void disputeIsSettledFollowedUpAndArchived() {
        var dispute = agreed();

        assertThat(dispute).isWaitingAtExactly("Activity_DisputeOpen", "Activity_Performance");
        StandIns.finish("Performance", "outcome", "PERFORMED");
        assertThat(dispute).isWaitingAtExactly("Activity_FollowUp").hasNotPassed("Activity_ArchiveDispute");
        StandIns.finish("FollowUp");
        assertThat(dispute).isWaitingAtExactly("Activity_ArchiveDispute");
        assertThat(task(dispute)).hasCandidateGroup("MEDIATOR");
        Cases.finish(dispute, "Activity_ArchiveDispute");

        // Two branches, each in its order: both end within one instant, in which the one may be written before the
        // other.
        assertThat(dispute)
                .hasPassedInOrder(
                        "StartEvent_DisputeRegistered",
                        "Activity_Acceptance",
                        "Gateway_DisputeAccepted",
                        "Gateway_ToMediate",
                        "Activity_Mediation",
                        "Gateway_AgreementReached",
                        "Activity_Performance",
                        "Gateway_Performed",
                        "EndEvent_DisputeSettled")
                .hasPassedInOrder(
                        "Activity_DisputeOpen",
                        "Gateway_DisputeSettled",
                        "Activity_FollowUp",
                        "Gateway_ToArchive",
                        "Activity_ArchiveDispute",
                        "EndEvent_DisputeArchived")
                .isEnded();
    }

    @Test
    void disputeThatIsNotAcceptedIsArchivedWithoutAVisit() {
        var dispute = registered();

        StandIns.finish("Acceptance", "outcome", "NOT_ACCEPTED");

        archivedWithoutAVisit(dispute, "EndEvent_DisputeNotTaken");
    }

    @Test
    void failedMediationIsArchivedWithoutAVisit() {
        var dispute = accepted();

        StandIns.finish("Mediation", "outcome", "FAILED");

        archivedWithoutAVisit(dispute, "EndEvent_DisputeUnsettled");
    }

    @Test
    void brokenAgreementIsArchivedWithoutAVisit() {
        var dispute = agreed();

        StandIns.finish("Performance", "outcome", "BROKEN");

        archivedWithoutAVisit(dispute, "EndEvent_AgreementLeftBroken");
    }

    @Test
    void reopenedDisputeIsMediatedAgainUnderItsNumber() {
        var dispute = agreed();

        StandIns.finish("Performance", "outcome", "REOPENED");

        assertThat(dispute)
                .isWaitingAtExactly("Activity_DisputeOpen", "Activity_Mediation")
                .hasNotPassed("EndEvent_DisputeSettled", "EndEvent_AgreementLeftBroken");
        assertEquals(Cases.NUMBER, StandIns.caseNumberOf("Mediation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITHDRAWN", "SELF_SETTLED", "TRANSFERRED", "MERGED"})
    void grantedEndingTakesTheDisputeToTheArchive(String ending) {
        var dispute = accepted();

        Cases.send("DisputeEndingRequested");
        assertThat(dispute)
                .isWaitingAtExactly(
                        "Activity_DisputeOpen",
                        "Activity_Mediation",
                        "Activity_DisputeEnding",
                        "Activity_ConfirmDisputeEnding");
        assertThat(task("Activity_ConfirmDisputeEnding", dispute)).hasCandidateGroup("COMMITTEE_HEAD");
        complete(task("Activity_ConfirmDisputeEnding", dispute), withVariables("granted", true, "ending", ending));

        assertThat(dispute)
                .hasPassedInOrder(
                        "StartEvent_DisputeEndingRequested",
                        "EndEvent_DisputeEndingGranted",
                        "Event_DisputeEnded",
                        "Gateway_DisputeEndedBecause",
                        "Gateway_EndedToArchive")
                .hasNotPassed("Gateway_DisputeSettled", "Activity_FollowUp")
                .isWaitingAtExactly("Activity_ArchiveDispute");
        assertThat(StandIns.waiting("Mediation")).isNull();
    }

    @Test
    void mediationGoesOnWhenTheEndingIsNotGranted() {
        var dispute = accepted();

        Cases.send("DisputeEndingRequested");
        Cases.finish(dispute, "Activity_ConfirmDisputeEnding", "granted", false);

        assertThat(dispute)
                .hasPassed("EndEvent_DisputeEndingRefused")
                .hasNotPassed("Event_DisputeEnded")
                .isWaitingAtExactly("Activity_DisputeOpen", "Activity_Mediation");
    }

    @Test
    void nothingEndsTwice() {
        var dispute = accepted();
        StandIns.finish("Mediation", "outcome", "FAILED");
        assertThat(dispute).isWaitingAtExactly("Activity_ArchiveDispute");

        assertThatThrownBy(() -> Cases.send("DisputeEndingRequested"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void dangerReachesTheDirectorAndThePoliceAtOnce() {
        var dispute = registered();

        Cases.send("DangerReported", Map.of("dangerKind", "DANGER"));

        assertThat(dispute)
                .isWaitingAtExactly(
                        "Activity_DisputeOpen",
                        "Activity_Acceptance",
                        "Activity_Danger",
                        "Activity_NoteDanger",
                        "Activity_ReportToPolice");
        assertThat(task("Activity_NoteDanger", dispute)).hasCandidateGroup("DIRECTOR");
        assertThat(task("Activity_ReportToPolice", dispute)).hasCandidateGroup("MEDIATOR");
        Cases.finish(dispute, "Activity_ReportToPolice");
        Cases.finish(dispute, "Activity_NoteDanger");
        assertThat(dispute)
                .hasPassed("EndEvent_PoliceTold", "EndEvent_DangerNoted")
                .isWaitingAtExactly("Activity_DisputeOpen", "Activity_Acceptance");
    }

    @Test
    void groupEventIsTheDirectorsAlone() {
        var dispute = registered();

        Cases.send("DangerReported", Map.of("dangerKind", "GROUP_EVENT"));

        assertThat(dispute)
                .hasPassed("EndEvent_PoliceNotToTell")
                .hasNotPassed("Activity_ReportToPolice")
                .isWaitingAtExactly(
                        "Activity_DisputeOpen", "Activity_Acceptance", "Activity_Danger", "Activity_NoteDanger");
    }

    @Test
    void dangerOutlivesTheEndingOfTheDispute() {
        var dispute = accepted();
        Cases.send("DangerReported", Map.of("dangerKind", "DANGER"));
        Cases.send("DisputeEndingRequested");
        complete(
                task("Activity_ConfirmDisputeEnding", dispute),
                withVariables("granted", true, "ending", "TRANSFERRED"));

        assertThat(dispute)
                .isWaitingAtExactly(
                        "Activity_ArchiveDispute", "Activity_Danger", "Activity_NoteDanger", "Activity_ReportToPolice");
    }

    @Test
    void caseNumberGoesWithEveryPhase() {
        registered();

        for (var phase : List.of("Acceptance", "Mediation", "Performance", "FollowUp")) {
            assertEquals(Cases.NUMBER, StandIns.caseNumberOf(phase), phase);
            StandIns.finish(
                    phase,
                    "outcome",
                    Map.of("Acceptance", "ACCEPTED", "Mediation", "AGREED").getOrDefault(phase, "PERFORMED"));
        }
    }

    @Test
    void acceptanceLearnsThatACourtEntrustedIt() {
        runtimeService().startProcessInstanceByMessage("DisputeRegistered", Cases.NUMBER, Map.of("byCourt", true));

        assertEquals(true, StandIns.valueIn("Acceptance", "byCourt"));
    }

    @Test
    void performanceLearnsWhetherACourtMayConfirm() {
        accepted();
        complete(StandIns.waiting("Mediation"), withVariables("outcome", "AGREED", "confirmable", true));
        assertEquals(true, StandIns.valueIn("Performance", "confirmable"));

        StandIns.finish("Performance", "outcome", "REOPENED");
        StandIns.finish("Mediation", "outcome", "AGREED");
        assertEquals(false, StandIns.valueIn("Performance", "confirmable"));
    }

    private static void archivedWithoutAVisit(ProcessInstance dispute, String end) {
        assertThat(dispute)
                .hasPassedInOrder(end, "Gateway_DisputeSettled", "Gateway_ToArchive")
                .hasNotPassed("Activity_FollowUp")
                .isWaitingAtExactly("Activity_ArchiveDispute");
        Cases.finish(dispute, "Activity_ArchiveDispute");
        assertThat(dispute).hasPassed("EndEvent_DisputeArchived").isEnded();
    }

    private static ProcessInstance registered() {
        var dispute = runtimeService().startProcessInstanceByMessage("DisputeRegistered", Cases.NUMBER);
        assertThat(dispute).isWaitingAtExactly("Activity_DisputeOpen", "Activity_Acceptance");
        return dispute;
    }

    private static ProcessInstance accepted() {
        var dispute = registered();
        StandIns.finish("Acceptance", "outcome", "ACCEPTED");
        assertThat(dispute).isWaitingAtExactly("Activity_DisputeOpen", "Activity_Mediation");
        return dispute;
    }

    private static ProcessInstance agreed() {
        var dispute = accepted();
        StandIns.finish("Mediation", "outcome", "AGREED");
        return dispute;
    }
}
