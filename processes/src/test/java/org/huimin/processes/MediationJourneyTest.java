package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The overview of mediation with its real phases: what one dispute asks of whom, in which order. */
@ExtendWith(ProcessEngineExtension.class)
@Deployment(
        resources = {
            "models/mediation/MediationCase.bpmn",
            "models/mediation/Acceptance.bpmn",
            "models/mediation/Mediation.bpmn",
            "models/mediation/Performance.bpmn",
            "models/mediation/Confirmation.bpmn",
            "models/mediation/Dispatch.bpmn",
            "models/mediation/Voidance.bpmn",
            "models/shared/FollowUp.bpmn",
            "models/shared/Instruction.bpmn"
        })
class MediationJourneyTest {

    @Test
    void disputeGoesFromRegistrationToArchive() {
        var dispute = mediating();

        answer("Activity_Mediate", Map.of("result", "GOES_ON"));
        answer("Activity_Mediate", Map.of("result", "AGREED_WRITTEN"));
        answer("Activity_SignAgreement", Map.of("signed", true, "confirmable", true));
        answer("Activity_CheckPerformance", Map.of("performance", "GOES_ON"));
        Cases.send("ConfirmationApplied");
        complete(openTask("Activity_RecordRuling"), Map.of("ruling", "ACCEPTED"));
        complete(openTask("Activity_RecordRuling"), Map.of("ruling", "CONFIRMED"));
        Cases.send("CourtAnswered", Map.of("ruling", "CONFIRMED"));
        answer("Activity_CheckPerformance", Map.of("performance", "DONE"));
        answer("Activity_VisitRecipient", Map.of("result", "REACHED", "satisfaction", "SATISFIED", "charged", false));
        answer("Activity_ArchiveDispute");

        ended(dispute);
    }

    @Test
    void oralAgreementPerformedOnTheSpotGoesTheSameWay() {
        var dispute = mediating();

        answer("Activity_Mediate", Map.of("result", "AGREED_ORAL"));
        answer("Activity_RecordOralAgreement", Map.of("signed", true));
        answer("Activity_CheckPerformance", Map.of("performance", "DONE"));
        answer("Activity_VisitRecipient", Map.of("result", "GIVEN_UP"));
        answer("Activity_ArchiveDispute");

        ended(dispute);
    }

    @Test
    void refusedDisputeIsGuidedAndArchived() {
        var dispute = registered();

        answer("Activity_AcceptDispute", Map.of("decision", "NOT_ACCEPTED"));
        answer("Activity_ArchiveDispute");

        ended(dispute);
    }

    @Test
    void disputeWhoseLimitPassesFailsByItselfWithTheGuidance() {
        var dispute = mediating();
        answer("Activity_Mediate", Map.of("result", "GOES_ON"));

        Cases.timeIsUp();

        answer("Activity_GuideParties");
        answer("Activity_ArchiveDispute");
        ended(dispute);
    }

    @Test
    void appraisalAndExtensionLeaveTheMediationUnderWay() {
        var dispute = mediating();

        answer("Activity_Mediate", Map.of("result", "APPRAISAL"));
        answer("Activity_ReceiveAppraisal");
        Cases.send("ExtensionAgreed", Map.of("extensionDays", 15));
        answer("Activity_Mediate", Map.of("result", "FAILED"));
        answer("Activity_GuideParties");
        answer("Activity_ArchiveDispute");

        ended(dispute);
    }

    @Test
    void secondInstalmentIsBrokenAndTheDisputeReopened() {
        var dispute = mediating();
        answer("Activity_Mediate", Map.of("result", "AGREED_WRITTEN"));
        answer("Activity_SignAgreement", Map.of("signed", true, "confirmable", false));
        answer("Activity_CheckPerformance", Map.of("performance", "GOES_ON"));
        answer("Activity_CheckPerformance", Map.of("performance", "BROKEN"));
        answer("Activity_AnswerBreach", Map.of("answer", "REOPEN"));

        answer("Activity_Mediate", Map.of("result", "AGREED_WRITTEN"));
        answer("Activity_SignAgreement", Map.of("signed", true, "confirmable", false));
        answer("Activity_CheckPerformance", Map.of("performance", "BROKEN"));
        answer("Activity_AnswerBreach", Map.of("answer", "GUIDED"));
        answer("Activity_ArchiveDispute");

        ended(dispute);
    }

    @Test
    void courtThatKeepsSilentHoldsNothingUp() {
        var dispute = mediating();
        answer("Activity_Mediate", Map.of("result", "AGREED_WRITTEN"));
        answer("Activity_SignAgreement", Map.of("signed", true, "confirmable", true));
        Cases.send("ConfirmationApplied");
        complete(openTask("Activity_CheckPerformance"), Map.of("performance", "DONE"));
        complete(
                openTask("Activity_VisitRecipient"),
                Map.of("result", "REACHED", "satisfaction", "SATISFIED", "charged", false));
        complete(openTask("Activity_ArchiveDispute"));

        assertThat(dispute).isEnded();
        Assertions.assertThat(openActivities()).containsExactly("Activity_RecordRuling");
    }

    @Test
    void rejectedConfirmationIsMediatedAgain() {
        mediating();
        answer("Activity_Mediate", Map.of("result", "AGREED_WRITTEN"));
        answer("Activity_SignAgreement", Map.of("signed", true, "confirmable", true));
        Cases.send("ConfirmationApplied");
        complete(openTask("Activity_RecordRuling"), Map.of("ruling", "REJECTED", "rejectedReason", "UNCLEAR"));
        Cases.send("CourtAnswered", Map.of("ruling", "REJECTED"));

        answer("Activity_AnswerBreach", Map.of("answer", "REOPEN"));

        Assertions.assertThat(openActivities()).containsExactly("Activity_Mediate");
    }

    @Test
    void endedDisputeLeavesNoTaskAndNoTimerBehind() {
        var dispute = mediating();
        answer("Activity_Mediate", Map.of("result", "GOES_ON"));

        Cases.send("DisputeEndingRequested");
        Assertions.assertThat(openActivities())
                .containsExactlyInAnyOrder("Activity_Mediate", "Activity_ConfirmDisputeEnding");
        complete(openTask("Activity_ConfirmDisputeEnding"), Map.of("granted", true, "ending", "SELF_SETTLED"));

        Assertions.assertThat(managementService().createJobQuery().count()).isZero();
        answer("Activity_ArchiveDispute");
        ended(dispute);
    }

    @Test
    void dispatchRunsBesideTheDisputeAndEndsNothing() {
        var dispute = registered();
        runtimeService().startProcessInstanceByMessage("DisputeDispatched", Cases.NUMBER, Map.of("replyDays", 3));
        Assertions.assertThat(openActivities())
                .containsExactlyInAnyOrder("Activity_AcceptDispute", "Activity_AnswerDispatch");

        Cases.send("DisputeTakenBack");

        Assertions.assertThat(openActivities()).containsExactly("Activity_AcceptDispute");
        assertThat(dispute).isNotEnded();
    }

    private static ProcessInstance registered() {
        return runtimeService().startProcessInstanceByMessage("DisputeRegistered", Cases.NUMBER);
    }

    private static ProcessInstance mediating() {
        var dispute = registered();
        answer("Activity_AcceptDispute", Map.of("decision", "ACCEPTED"));
        answer("Activity_NameMediators");
        return dispute;
    }

    private static void ended(ProcessInstance dispute) {
        assertThat(dispute).hasPassed("EndEvent_DisputeArchived").isEnded();
        Assertions.assertThat(openActivities()).isEmpty();
    }

    private static void answer(String activity) {
        answer(activity, Map.of());
    }

    private static void answer(String activity, Map<String, Object> routing) {
        Assertions.assertThat(openActivities()).containsExactly(activity);
        complete(openTask(activity), routing);
    }

    private static Task openTask(String activity) {
        return taskService().createTaskQuery().taskDefinitionKey(activity).singleResult();
    }

    private static List<String> openActivities() {
        return taskService().createTaskQuery().processInstanceBusinessKey(Cases.NUMBER).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
