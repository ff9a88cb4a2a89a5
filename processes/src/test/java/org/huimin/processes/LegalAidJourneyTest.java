package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
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

/** The overview with its real phases: what one case asks of whom, in which order. */
@ExtendWith(ProcessEngineExtension.class)
@Deployment(
        resources = {
            "models/legal-aid/LegalAidCase.bpmn",
            "models/legal-aid/Application.bpmn",
            "models/legal-aid/Review.bpmn",
            "models/legal-aid/Supplement.bpmn",
            "models/legal-aid/Regularisation.bpmn",
            "models/legal-aid/Assignment.bpmn",
            "models/legal-aid/Handling.bpmn",
            "models/legal-aid/Closing.bpmn",
            "models/shared/FollowUp.bpmn"
        })
class LegalAidJourneyTest {

    @Test
    void caseGoesFromApplicationToArchive() {
        var legalAid = registered();

        answer("Activity_CheckMaterials", Map.of("materials", "COMPLETE"));
        answer("Activity_WriteOpinion", Map.of("examined", "OPINION"));
        answer("Activity_Decide", Map.of("outcome", "GRANTED"));
        answer("Activity_AssignFirm", Map.of("ownStaff", false));
        answer("Activity_NameLawyer");
        answer("Activity_SignEngagement");
        answer("Activity_MeetRecipient");
        answer("Activity_ReportProgress", Map.of("concluded", false));
        answer("Activity_ReportProgress", Map.of("concluded", true));
        answer("Activity_SubmitClosingFile");
        answer("Activity_CheckClosingFile", Map.of("closing", "SENT_BACK"));
        answer("Activity_FixClosingFile");
        answer("Activity_CheckClosingFile", Map.of("closing", "PASSED"));
        answer("Activity_ApproveSubsidy", Map.of("approval", "APPROVED", "payable", true));
        answer("Activity_PaySubsidy");
        answer("Activity_VisitRecipient", Map.of("result", "NOT_REACHED"));
        answer("Activity_VisitRecipient", Map.of("result", "REACHED", "satisfaction", "SATISFIED", "charged", false));

        assertThat(legalAid).hasPassed("EndEvent_CaseArchived").isEnded();
        Assertions.assertThat(openTasks()).isEmpty();
    }

    @Test
    void refusedApplicantIsToldAndNobodyIsAssigned() {
        var legalAid = registered();

        answer("Activity_CheckMaterials", Map.of("materials", "COMPLETE"));
        answer("Activity_WriteOpinion", Map.of("examined", "OPINION"));
        answer("Activity_Decide", Map.of("outcome", "REFUSED"));
        assertThat(legalAid).isNotEnded();
        answer("Activity_ServeRefusal");

        assertThat(legalAid)
                .hasPassed("EndEvent_AidRefused")
                .hasNotPassed("Activity_Assignment")
                .isEnded();
    }

    @Test
    void withdrawnApplicationLeavesNoTaskBehind() {
        var legalAid = registered();
        answer("Activity_CheckMaterials", Map.of("materials", "COMPLETE"));

        runtimeService().correlateMessage("WithdrawalRequested", Cases.NUMBER);
        Assertions.assertThat(openTasks())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactlyInAnyOrder("Activity_WriteOpinion", "Activity_ConfirmWithdrawal");
        complete(openTask("Activity_ConfirmWithdrawal"), Map.of("granted", true));

        assertThat(legalAid).hasPassed("EndEvent_ApplicationWithdrawn").isEnded();
        Assertions.assertThat(openTasks()).isEmpty();
    }

    @Test
    void replacedLawyerLeavesNoTaskBehind() {
        registered();
        answer("Activity_CheckMaterials", Map.of("materials", "COMPLETE"));
        answer("Activity_WriteOpinion", Map.of("examined", "OPINION"));
        answer("Activity_Decide", Map.of("outcome", "GRANTED"));
        answer("Activity_AssignFirm", Map.of("ownStaff", false));
        answer("Activity_NameLawyer");
        answer("Activity_SignEngagement");

        runtimeService().correlateMessage("ReplacementRequested", Cases.NUMBER);
        complete(openTask("Activity_DecideReplacement"), Map.of("replacement", "SAME_FIRM"));

        answer("Activity_NameLawyer");
        answer("Activity_SignEngagement");
        runtimeService().correlateMessage("ReplacementRequested", Cases.NUMBER);
        complete(openTask("Activity_DecideReplacement"), Map.of("replacement", "NEW_FIRM"));

        answer("Activity_AssignFirm", Map.of("ownStaff", true));
        Assertions.assertThat(openTasks())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("Activity_SignEngagement");
    }

    @Test
    void applicantWhoSuppliesNothingIsDeemedToHaveWithdrawn() {
        var legalAid = registered();

        answer("Activity_CheckMaterials", Map.of("materials", "COMPLETE"));
        answer("Activity_WriteOpinion", Map.of("examined", "SUPPLEMENT"));
        answer("Activity_ServeSupplementNotice", Map.of("supplementDays", 15));
        answer("Activity_ReceiveSupplement");
        answer("Activity_WriteOpinion", Map.of("examined", "SUPPLEMENT"));
        answer("Activity_ServeSupplementNotice", Map.of("supplementDays", 15));
        Cases.timeIsUp();

        assertThat(legalAid).hasPassed("EndEvent_DeemedWithdrawn").isEnded();
        Assertions.assertThat(openTasks()).isEmpty();
    }

    @Test
    void applicationForAnotherAgencyEndsAtTheCounter() {
        var legalAid = registered();

        answer("Activity_CheckMaterials", Map.of("materials", "TRANSFER"));
        answer("Activity_ConfirmTransfer", Map.of("transferConfirmed", true));

        assertThat(legalAid).hasPassed("EndEvent_ApplicationTransferred").isEnded();
    }

    @Test
    void townshipsApplicationGoesByTheAgency() {
        var legalAid = runtimeService()
                .startProcessInstanceByMessage(
                        "ApplicationRegistered", Cases.NUMBER, Map.of("receivedAtStation", true));

        answer("Activity_CheckMaterials", Map.of("materials", "COMPLETE"));
        answer("Activity_AcceptFirstCheck", Map.of("firstCheck", "RETURNED"));
        answer("Activity_CheckMaterials", Map.of("materials", "COMPLETE"));
        answer("Activity_AcceptFirstCheck", Map.of("firstCheck", "ACCEPTED"));
        answer("Activity_WriteOpinion", Map.of("examined", "OPINION"));

        assertThat(legalAid).isNotEnded();
    }

    @Test
    void provisionalAidBecomesRegularBesideItsAssignment() {
        var legalAid = registered();
        runtimeService().correlateMessage("ProvisionalAidProposed", Cases.NUMBER);
        complete(openTask("Activity_DecideProvisionalAid"), Map.of("provisional", true, "regulariseDays", 7));

        complete(openTask("Activity_CompleteFormalities"), Map.of());
        complete(openTask("Activity_WriteRegularisationOpinion"), Map.of());
        complete(openTask("Activity_DecideRegularisation"), Map.of("regularisation", "REGULARISED"));

        assertThat(legalAid).hasPassed("EndEvent_Regularised").isNotEnded();
        Assertions.assertThat(openTasks()).hasSize(1);
    }

    private static ProcessInstance registered() {
        return runtimeService().startProcessInstanceByMessage("ApplicationRegistered", Cases.NUMBER);
    }

    private static void answer(String activity) {
        answer(activity, Map.of());
    }

    private static void answer(String activity, Map<String, Object> routing) {
        Assertions.assertThat(openTasks())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(activity);
        complete(openTask(activity), routing);
    }

    private static Task openTask(String activity) {
        return taskService().createTaskQuery().taskDefinitionKey(activity).singleResult();
    }

    private static List<Task> openTasks() {
        return taskService()
                .createTaskQuery()
                .processInstanceBusinessKey(Cases.NUMBER)
                .list();
    }
}
