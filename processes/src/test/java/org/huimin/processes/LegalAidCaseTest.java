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

class LegalAidCaseTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.besides(StandIns.PHASES);

    @BeforeEach
    void deployWithStandIns() {
        ENGINE.manageDeployment(StandIns.deployBeside("models/legal-aid/LegalAidCase.bpmn", StandIns.PHASES));
    }

    @Test
    void aidIsGivenAndTheCaseArchived() {
        var legalAid = registered();

        assertThat(legalAid).isWaitingAtExactly("Activity_GrantOfAid", "Activity_Application");
        StandIns.finish("Application", "outcome", "ACCEPTED");
        assertThat(legalAid).isWaitingAtExactly("Activity_GrantOfAid", "Activity_Review");
        StandIns.finish("Review", "outcome", "GRANTED");
        assertThat(legalAid).isWaitingAtExactly("Activity_AidGiven", "Activity_Assignment");
        StandIns.finish("Assignment");
        assertThat(legalAid)
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Handling")
                .hasNotPassed("Activity_Closing");
        StandIns.finish("Handling");
        assertThat(legalAid).isWaitingAtExactly("Activity_WindingUp", "Activity_Closing");
        StandIns.finish("Closing");
        assertThat(legalAid)
                .isWaitingAtExactly("Activity_WindingUp", "Activity_FollowUp")
                .hasNotPassed("EndEvent_CaseArchived");
        StandIns.finish("FollowUp");

        assertThat(legalAid)
                .hasPassedInOrder(
                        "StartEvent_ApplicationRegistered",
                        "Activity_Application",
                        "Activity_Review",
                        "EndEvent_AidDecided",
                        "Gateway_AidGranted",
                        "Activity_Assignment",
                        "Activity_Handling",
                        "EndEvent_AidGiven",
                        "Activity_Closing",
                        "Activity_FollowUp",
                        "EndEvent_WindingUp",
                        "EndEvent_CaseArchived")
                .hasNotPassed("EndEvent_AidRefused", "EndEvent_ApplicationWithdrawn", "Event_ReversalOrdered")
                .isEnded();
    }

    @Test
    void caseReopenedAfterItsEndBeginsWithAssignment() {
        var reopened = runtimeService().startProcessInstanceByMessage("CaseReopened", Cases.NUMBER);

        assertThat(reopened)
                .hasPassed("StartEvent_CaseReopened")
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Assignment")
                .hasNotPassed("StartEvent_ApplicationRegistered", "Activity_GrantOfAid");
    }

    @Test
    void reversalCallsACaseBackWhileItsFileIsBeingClosed() {
        var legalAid = windingUp();

        runtimeService()
                .createMessageCorrelation("ReversalOrdered")
                .processInstanceBusinessKey(Cases.NUMBER)
                .correlate();

        assertThat(legalAid)
                .hasPassed("Event_ReversalOrdered")
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Assignment")
                .hasNotPassed("EndEvent_WindingUp", "EndEvent_CaseArchived");
        assertThat(StandIns.waiting("Closing")).isNull();
    }

    @Test
    void caseThatIsNotBeingWoundUpWaitsForNoReversal() {
        var legalAid = underReview();

        assertThatThrownBy(() -> runtimeService()
                        .createMessageCorrelation("ReversalOrdered")
                        .processInstanceBusinessKey(Cases.NUMBER)
                        .correlate())
                .isInstanceOf(MismatchingMessageCorrelationException.class);

        assertThat(legalAid).isWaitingAtExactly("Activity_GrantOfAid", "Activity_Review");
    }

    @Test
    void refusalEndsTheCaseBeforeAnybodyIsAssigned() {
        var legalAid = underReview();

        StandIns.finish("Review", "outcome", "REFUSED");

        assertThat(legalAid)
                .hasPassedInOrder("Activity_Review", "Gateway_AidGranted", "EndEvent_AidRefused")
                .hasNotPassed("Activity_AidGiven", "Activity_Assignment", "EndEvent_CaseArchived")
                .isEnded();
    }

    @Test
    void requestToWithdrawLeavesTheReviewOpen() {
        var legalAid = underReview();

        requestWithdrawal();

        assertThat(legalAid)
                .isWaitingAtExactly(
                        "Activity_GrantOfAid", "Activity_Review", "Activity_Withdrawal", "Activity_ConfirmWithdrawal")
                .hasNotPassed("EndEvent_WithdrawalGranted", "Event_ApplicationWithdrawn");
        assertThat(task("Activity_ConfirmWithdrawal", legalAid)).hasCandidateGroup("AGENCY_HEAD");
        assertThat(StandIns.waiting("Review")).isNotNull();
    }

    @Test
    void grantedWithdrawalCancelsTheReview() {
        var legalAid = underReview();

        requestWithdrawal();
        Cases.finish(legalAid, "Activity_ConfirmWithdrawal", "granted", true);

        assertThat(legalAid)
                .hasPassedInOrder(
                        "StartEvent_WithdrawalRequested",
                        "Activity_ConfirmWithdrawal",
                        "Gateway_WithdrawalGranted",
                        "EndEvent_WithdrawalGranted",
                        "Event_ApplicationWithdrawn",
                        "EndEvent_ApplicationWithdrawn")
                .hasNotPassed("EndEvent_AidDecided", "Gateway_AidGranted", "EndEvent_WithdrawalRefused")
                .isEnded();
        assertThat(StandIns.waiting("Review")).isNull();
    }

    @Test
    void refusedWithdrawalLetsTheReviewGoOn() {
        var legalAid = underReview();

        requestWithdrawal();
        Cases.finish(legalAid, "Activity_ConfirmWithdrawal", "granted", false);

        assertThat(legalAid)
                .isWaitingAtExactly("Activity_GrantOfAid", "Activity_Review")
                .hasPassedInOrder("Gateway_WithdrawalGranted", "EndEvent_WithdrawalRefused")
                .hasNotPassed("Event_ApplicationWithdrawn");
        StandIns.finish("Review", "outcome", "GRANTED");
        assertThat(legalAid).isWaitingAtExactly("Activity_AidGiven", "Activity_Assignment");
    }

    @Test
    void withdrawalMayBeRequestedAgainAfterItWasRefused() {
        var legalAid = underReview();
        requestWithdrawal();
        Cases.finish(legalAid, "Activity_ConfirmWithdrawal", "granted", false);

        requestWithdrawal();
        Cases.finish(legalAid, "Activity_ConfirmWithdrawal", "granted", true);

        assertThat(legalAid).hasPassed("EndEvent_ApplicationWithdrawn").isEnded();
    }

    @Test
    void aidIsNotGivenWhileARequestToWithdrawIsOpen() {
        var legalAid = underReview();
        requestWithdrawal();

        StandIns.finish("Review", "outcome", "GRANTED");

        assertThat(legalAid)
                .isWaitingAtExactly("Activity_GrantOfAid", "Activity_Withdrawal", "Activity_ConfirmWithdrawal")
                .hasPassed("EndEvent_AidDecided")
                .hasNotPassed("Gateway_AidGranted", "Activity_Assignment");
        Cases.finish(legalAid, "Activity_ConfirmWithdrawal", "granted", false);
        assertThat(legalAid).isWaitingAtExactly("Activity_AidGiven", "Activity_Assignment");
    }

    @Test
    void withdrawalCannotBeRequestedOnceTheLawyerIsAtWork() {
        var legalAid = underReview();
        StandIns.finish("Review", "outcome", "GRANTED");
        StandIns.finish("Assignment");

        assertThatThrownBy(LegalAidCaseTest::requestWithdrawal)
                .isInstanceOf(MismatchingMessageCorrelationException.class);

        assertThat(legalAid)
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Handling")
                .hasNotPassed("StartEvent_WithdrawalRequested");
    }

    @Test
    void caseNumberGoesWithEveryPhase() {
        registered();

        for (var phase : StandIns.ON_THE_STRAIGHT_LINE) {
            assertEquals(Cases.NUMBER, StandIns.caseNumberOf(phase), phase);
            StandIns.finish(phase, "outcome", phase.equals("Application") ? "ACCEPTED" : "GRANTED");
        }
    }

    @Test
    void onlyTheOutcomeComesBackFromTheReview() {
        var legalAid = underReview();

        StandIns.finish("Review", "outcome", "GRANTED");

        assertThat(legalAid).variables().containsOnlyKeys("outcome");
    }

    @Test
    void requestForAnotherLawyerLeavesTheFirstAtWork() {
        var legalAid = beingHandled();

        request("ReplacementRequested");

        assertThat(legalAid)
                .isWaitingAtExactly(
                        "Activity_AidGiven", "Activity_Handling", "Activity_Replacement", "Activity_DecideReplacement");
        assertThat(task("Activity_DecideReplacement", legalAid)).hasCandidateGroup("AGENCY_HEAD");
        Cases.finish(legalAid, "Activity_DecideReplacement", "replacement", "REFUSED");
        assertThat(legalAid)
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Handling")
                .hasPassedInOrder("Gateway_ReplacementGranted", "EndEvent_ReplacementRefused")
                .hasNotPassed("Event_LawyerReplaced");
    }

    @Test
    void replacementTakesTheCaseFromTheLawyerAndBackToTheAssignment() {
        var legalAid = beingHandled();

        request("ReplacementRequested");
        Cases.finish(legalAid, "Activity_DecideReplacement", "replacement", "NEW_FIRM");

        assertThat(legalAid)
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Assignment")
                .hasPassedInOrder(
                        "StartEvent_ReplacementRequested",
                        "EndEvent_ReplacementGranted",
                        "Event_LawyerReplaced",
                        "Gateway_AidToBeGiven");
        assertThat(StandIns.waiting("Handling")).isNull();
        assertEquals("NEW_FIRM", StandIns.valueIn("Assignment", "replacement"));
    }

    @Test
    void handlingLearnsWhetherTheFirmStayed() {
        var legalAid = beingHandled();
        assertEquals(false, StandIns.valueIn("Handling", "firmStayed"));

        request("ReplacementRequested");
        Cases.finish(legalAid, "Activity_DecideReplacement", "replacement", "SAME_FIRM");
        StandIns.finish("Assignment");

        assertEquals(true, StandIns.valueIn("Handling", "firmStayed"));
    }

    @Test
    void laterAssignmentKnowsNothingOfAnEarlierReplacement() {
        var legalAid = beingHandled();
        request("ReplacementRequested");
        Cases.finish(legalAid, "Activity_DecideReplacement", "replacement", "SAME_FIRM");
        StandIns.finish("Assignment");

        assertThat(legalAid).variables().contains(Map.entry("replacement", "NONE"), Map.entry("declining", "NONE"));
    }

    @Test
    void firmNamesAnotherLawyerByItself() {
        var legalAid = beingHandled();

        request("DecliningRequested");
        assertThat(legalAid)
                .isWaitingAtExactly(
                        "Activity_AidGiven", "Activity_Handling", "Activity_Declining", "Activity_AnswerDeclining");
        assertThat(task("Activity_AnswerDeclining", legalAid)).hasCandidateGroup("FIRM");
        Cases.finish(legalAid, "Activity_AnswerDeclining", "declining", "NAME_ANOTHER");

        assertThat(legalAid)
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Assignment")
                .hasPassedInOrder("EndEvent_DecliningGranted", "Event_LawyerReplaced");
        assertEquals("NAME_ANOTHER", StandIns.valueIn("Assignment", "declining"));
    }

    @Test
    void lawyerGoesOnUntilTheHeadDecidesWhatTheFirmPassedOn() {
        var legalAid = beingHandled();

        request("DecliningRequested");
        request("ReplacementRequested");
        Cases.finish(legalAid, "Activity_AnswerDeclining", "declining", "PASS_ON");

        assertThat(legalAid)
                .isWaitingAtExactly(
                        "Activity_AidGiven", "Activity_Handling", "Activity_Replacement", "Activity_DecideReplacement")
                .hasPassed("EndEvent_DecliningPassedOn")
                .hasNotPassed("Event_LawyerReplaced");
    }

    @Test
    void dutyStaysWhenTheFirmDoesNotAgree() {
        var legalAid = beingHandled();

        request("DecliningRequested");
        Cases.finish(legalAid, "Activity_AnswerDeclining", "declining", "REFUSED");

        assertThat(legalAid)
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Handling")
                .hasPassedInOrder("Gateway_DecliningAnswered", "EndEvent_DecliningRefused")
                .hasNotPassed("Event_LawyerReplaced");
    }

    @Test
    void terminationBeforeAnybodyWorkedEndsTheCaseOnceItIsServed() {
        var legalAid = aidGiven();

        request("TerminationRequested");
        assertThat(task("Activity_DecideTermination", legalAid)).hasCandidateGroup("AGENCY_HEAD");
        Cases.finish(legalAid, "Activity_DecideTermination", "terminated", true);
        assertThat(legalAid).isWaitingAtExactly("Activity_ServeTermination");
        assertThat(task(legalAid)).hasCandidateGroup("INTAKE");
        Cases.finish(legalAid, "Activity_ServeTermination", "closingFileDue", false);

        assertThat(legalAid)
                .hasPassedInOrder(
                        "StartEvent_TerminationRequested",
                        "Gateway_TerminationGranted",
                        "EndEvent_TerminationGranted",
                        "Event_AidTerminated",
                        "Activity_ServeTermination",
                        "Gateway_ClosingFileDue",
                        "EndEvent_CaseTerminated")
                .hasNotPassed("Activity_Closing")
                .isEnded();
        assertThat(StandIns.waiting("Assignment")).isNull();
    }

    @Test
    void lawyerWhoWorkedClosesTheTerminatedCase() {
        var legalAid = beingHandled();

        request("TerminationRequested");
        Cases.finish(legalAid, "Activity_DecideTermination", "terminated", true);
        Cases.finish(legalAid, "Activity_ServeTermination", "closingFileDue", true);

        assertThat(legalAid)
                .hasPassedInOrder("Gateway_ClosingFileDue", "Gateway_CaseToWindUp")
                .hasNotPassed("EndEvent_AidGiven", "EndEvent_CaseTerminated");
        assertThat(StandIns.waiting("Closing")).isNotNull();
    }

    @Test
    void aidGoesOnWhenItIsNotTerminated() {
        var legalAid = beingHandled();

        request("TerminationRequested");
        assertThat(StandIns.waiting("Handling")).isNotNull();
        Cases.finish(legalAid, "Activity_DecideTermination", "terminated", false);

        assertThat(legalAid)
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Handling")
                .hasPassed("EndEvent_TerminationRefused")
                .hasNotPassed("Event_AidTerminated");
    }

    @Test
    void concludedCaseWaitsForTheDecisionOnItsTermination() {
        var legalAid = beingHandled();

        request("TerminationRequested");
        StandIns.finish("Handling");

        assertThat(legalAid)
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Termination", "Activity_DecideTermination");
    }

    @Test
    void nobodyIsReplacedOnceTheCaseIsConcluded() {
        beingHandled();
        StandIns.finish("Handling");

        for (var message : List.of("ReplacementRequested", "DecliningRequested", "TerminationRequested")) {
            assertThatThrownBy(() -> request(message)).isInstanceOf(MismatchingMessageCorrelationException.class);
        }
    }

    private static ProcessInstance aidGiven() {
        var legalAid = underReview();
        StandIns.finish("Review", "outcome", "GRANTED");
        return legalAid;
    }

    private static ProcessInstance beingHandled() {
        var legalAid = aidGiven();
        StandIns.finish("Assignment");
        return legalAid;
    }

    private static void request(String message) {
        runtimeService().correlateMessage(message, Cases.NUMBER);
    }

    private static ProcessInstance registered() {
        return runtimeService().startProcessInstanceByMessage("ApplicationRegistered", Cases.NUMBER);
    }

    private static ProcessInstance underReview() {
        var legalAid = registered();
        StandIns.finish("Application", "outcome", "ACCEPTED");
        return legalAid;
    }

    @Test
    void applicationThatIsNotAcceptedIsNotReviewed() {
        var transferred = registered();
        StandIns.finish("Application", "outcome", "TRANSFERRED");

        assertThat(transferred)
                .hasPassedInOrder("Gateway_ApplicationAccepted", "EndEvent_ApplicationNotAccepted")
                .hasPassed("EndEvent_ApplicationTransferred")
                .hasNotPassed("Activity_Review", "EndEvent_DeemedWithdrawn", "EndEvent_AidRefused")
                .isEnded();
    }

    @Test
    void applicationIsDeemedWithdrawnFromEitherPhase() {
        var atIntake = registered();
        StandIns.finish("Application", "outcome", "DEEMED_WITHDRAWN");
        assertThat(atIntake)
                .hasPassed("EndEvent_DeemedWithdrawn")
                .hasNotPassed("Activity_Review", "EndEvent_ApplicationTransferred")
                .isEnded();

        var atReview = underReview();
        StandIns.finish("Review", "outcome", "DEEMED_WITHDRAWN");
        assertThat(atReview)
                .hasPassed("EndEvent_AidDecided", "EndEvent_DeemedWithdrawn")
                .hasNotPassed("EndEvent_AidRefused", "Activity_AidGiven")
                .isEnded();
    }

    @Test
    void noticeGoesStraightToAssignment() {
        var notified = runtimeService()
                .startProcessInstanceByMessage("NoticeRegistered", Cases.NUMBER, Map.of("notified", true));
        assertThat(notified)
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Assignment")
                .hasNotPassed("Activity_GrantOfAid");

        StandIns.finish("Assignment");
        assertThat(notified).isWaitingAtExactly("Activity_AidGiven", "Activity_Handling", "Activity_TellOrgan");
        assertThat(task("Activity_TellOrgan", notified)).hasCandidateGroup("INTAKE");
        Cases.finish(notified, "Activity_TellOrgan", "organTold", true);

        assertThat(notified)
                .hasPassed("EndEvent_OrganTold")
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Handling");
    }

    @Test
    void proposalLeavesTheReviewOpenUntilItIsGranted() {
        var legalAid = underReview();

        proposeProvisionalAid();
        assertThat(legalAid)
                .isWaitingAtExactly(
                        "Activity_GrantOfAid",
                        "Activity_Review",
                        "Activity_ProvisionalAid",
                        "Activity_DecideProvisionalAid");
        assertThat(task("Activity_DecideProvisionalAid", legalAid)).hasCandidateGroup("AGENCY_HEAD");
        Cases.finish(legalAid, "Activity_DecideProvisionalAid", "provisional", false);

        assertThat(legalAid)
                .hasPassed("EndEvent_ProvisionalAidRefused")
                .hasNotPassed("Event_ProvisionalAidGranted")
                .isWaitingAtExactly("Activity_GrantOfAid", "Activity_Review");
    }

    @Test
    void provisionalAidIsAssignedWhileItIsRegularised() {
        var legalAid = provisionalAid();

        assertThat(legalAid)
                .hasPassedInOrder("EndEvent_ProvisionalAidGranted", "Event_ProvisionalAidGranted")
                .hasNotPassed("EndEvent_AidDecided")
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Assignment", "Activity_Regularisation");
        assertThat(StandIns.waiting("Review")).isNull();
        assertEquals(Cases.NUMBER, StandIns.caseNumberOf("Regularisation"));
        StandIns.finish("Assignment");
        StandIns.finish("Handling");
        assertThat(legalAid).isWaitingAtExactly("Activity_AidGiven", "Activity_Regularisation");
        StandIns.finish("Regularisation", "outcome", "REGULARISED");

        assertThat(legalAid)
                .hasPassed("EndEvent_Regularised")
                .hasNotPassed("EndEvent_ProvisionalAidEnded")
                .isWaitingAtExactly("Activity_WindingUp", "Activity_Closing");
    }

    @Test
    void sampledCommitmentIsCheckedWhileAidGoesOn() {
        var legalAid = underReview();
        StandIns.finish("Review", "outcome", "GRANTED");

        runtimeService().correlateMessage("CommitmentSampled", Cases.NUMBER);
        assertThat(task("Activity_CheckCommitment", legalAid)).hasCandidateGroup("REVIEWER");
        Cases.finish(legalAid, "Activity_CheckCommitment");

        assertThat(legalAid)
                .hasPassed("EndEvent_CommitmentChecked")
                .isWaitingAtExactly("Activity_AidGiven", "Activity_Assignment");
    }

    @Test
    void provisionalAidThatIsNotRegularisedEnds() {
        var legalAid = provisionalAid();

        StandIns.finish("Regularisation", "outcome", "ENDED");

        assertThat(legalAid)
                .hasPassed("EndEvent_ProvisionalAidEnded", "Event_AidTerminated")
                .hasNotPassed("EndEvent_Regularised")
                .isWaitingAtExactly("Activity_ServeTermination");
    }

    private static ProcessInstance provisionalAid() {
        var legalAid = underReview();
        proposeProvisionalAid();
        complete(
                task("Activity_DecideProvisionalAid", legalAid),
                withVariables("provisional", true, "regulariseDays", 7));
        return legalAid;
    }

    private static void proposeProvisionalAid() {
        runtimeService().correlateMessage("ProvisionalAidProposed", Cases.NUMBER);
    }

    private static ProcessInstance windingUp() {
        var legalAid = underReview();
        StandIns.finish("Review", "outcome", "GRANTED");
        StandIns.finish("Assignment");
        StandIns.finish("Handling");
        return legalAid;
    }

    private static void requestWithdrawal() {
        runtimeService()
                .createMessageCorrelation("WithdrawalRequested")
                .processInstanceBusinessKey(Cases.NUMBER)
                .correlate();
    }
}
