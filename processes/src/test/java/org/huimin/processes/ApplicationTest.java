package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"models/legal-aid/Application.bpmn", "models/legal-aid/Supplement.bpmn"})
class ApplicationTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.besides("Supplement");

    @Test
    void greenChannelIsAppliedBeforeAnybodyLooksAtThePapers() {
        var application = atTheCounter();

        assertThat(application).isWaitingAtExactly("Activity_CheckMaterials").hasPassed("Activity_ApplyGreenChannel");
        assertThat(task(application)).hasCandidateGroup("INTAKE");
    }

    @Test
    void completeMaterialsAreAccepted() {
        var application = atTheCounter();

        check(application, "COMPLETE");

        assertThat(application)
                .hasPassedInOrder(
                        "StartEvent_ApplicationReceived",
                        "Activity_ApplyGreenChannel",
                        "Gateway_ReviewDays",
                        "Activity_CheckMaterials",
                        "Gateway_MaterialsComplete",
                        "Gateway_ReceivedAtStation",
                        "EndEvent_MaterialsAccepted")
                .hasNotPassed("Activity_AcceptFirstCheck", "Activity_SupplementAtIntake")
                .isEnded();
    }

    @Test
    void townshipsFirstCheckIsAcceptedByTheAgency() {
        var application = atTheStation(false);

        check(application, "COMPLETE");
        assertThat(application).isWaitingAtExactly("Activity_AcceptFirstCheck");
        assertThat(task(application)).hasCandidateGroup("INTAKE");
        Cases.finish(application, "Activity_AcceptFirstCheck", "firstCheck", "ACCEPTED");

        assertThat(application)
                .hasPassedInOrder(
                        "Activity_AcceptFirstCheck", "Gateway_FirstCheckAccepted", "EndEvent_MaterialsAccepted")
                .isEnded();
    }

    @Test
    void returnedFirstCheckIsDoneAgain() {
        var application = atTheStation(true);
        check(application, "COMPLETE");

        Cases.finish(application, "Activity_AcceptFirstCheck", "firstCheck", "RETURNED");

        assertThat(application)
                .isWaitingAtExactly("Activity_CheckMaterials")
                .hasNotPassed("EndEvent_MaterialsAccepted");
        check(application, "COMPLETE");
        assertThat(application).isWaitingAtExactly("Activity_AcceptFirstCheck");
    }

    @Test
    void suppliedPapersAreCheckedAgain() {
        var application = atTheCounter();

        check(application, "SUPPLEMENT");
        assertThat(application).isWaitingAtExactly("Activity_SupplementAtIntake");
        Cases.answer("Activity_ServeSupplementNotice", Map.of("supplementDays", 15));
        Cases.answer("Activity_ReceiveSupplement", Map.of());

        assertThat(application)
                .isWaitingAtExactly("Activity_CheckMaterials")
                .hasNotPassed("EndEvent_DeemedWithdrawnAtIntake");
    }

    @Test
    void applicationIsDeemedWithdrawnOnceTheLimitIsOver() {
        var application = atTheCounter();
        check(application, "SUPPLEMENT");
        Cases.answer("Activity_ServeSupplementNotice", Map.of("supplementDays", 15));

        Cases.timeIsUp();

        assertThat(application)
                .hasPassedInOrder("Gateway_SupplementAtIntake", "EndEvent_DeemedWithdrawnAtIntake")
                .hasNotPassed("EndEvent_MaterialsAccepted")
                .isEnded();
    }

    @Test
    void applicationForAnotherAgencyIsPointedOn() {
        var application = atTheCounter();

        check(application, "TRANSFER");
        assertThat(application).isWaitingAtExactly("Activity_ConfirmTransfer");
        Cases.finish(application, "Activity_ConfirmTransfer", "transferConfirmed", true);

        assertThat(application)
                .hasPassed("EndEvent_Transferred")
                .hasNotPassed("Gateway_ReceivedAtStation")
                .isEnded();
    }

    @Test
    void applicationThatNobodyElseIsCompetentForIsHandledHere() {
        var application = atTheCounter();

        check(application, "TRANSFER");
        Cases.finish(application, "Activity_ConfirmTransfer", "transferConfirmed", false);

        assertThat(application)
                .hasPassed("Gateway_TransferConfirmed")
                .hasNotPassed("EndEvent_Transferred")
                .isWaitingAtExactly("Activity_CheckMaterials");
    }

    private static ProcessInstance atTheCounter() {
        return Cases.open("Application", Map.of("receivedAtStation", false, "reviewFromAgency", false));
    }

    private static ProcessInstance atTheStation(boolean reviewFromAgency) {
        return Cases.open("Application", Map.of("receivedAtStation", true, "reviewFromAgency", reviewFromAgency));
    }

    private static void check(ProcessInstance application, String materials) {
        Cases.finish(application, "Activity_CheckMaterials", "materials", materials);
    }
}
