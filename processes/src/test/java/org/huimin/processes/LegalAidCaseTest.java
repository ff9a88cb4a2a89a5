package org.huimin.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
        ENGINE.manageDeployment(StandIns.deployBeside("models/legal-aid/LegalAidCase.bpmn"));
    }

    @Test
    void aidIsGivenAndTheCaseArchived() {
        var legalAid = registered();

        assertThat(legalAid).isWaitingAtExactly("Activity_GrantOfAid", "Activity_Application");
        StandIns.finish("Application");
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

        for (var phase : StandIns.PHASES) {
            assertEquals(Cases.NUMBER, StandIns.caseNumberOf(phase), phase);
            StandIns.finish(phase, "outcome", "GRANTED");
        }
    }

    @Test
    void onlyTheOutcomeComesBackFromTheReview() {
        var legalAid = underReview();

        StandIns.finish("Review", "outcome", "GRANTED");

        assertThat(legalAid).variables().containsOnlyKeys("outcome");
    }

    private static ProcessInstance registered() {
        return runtimeService().startProcessInstanceByMessage("ApplicationRegistered", Cases.NUMBER);
    }

    private static ProcessInstance underReview() {
        var legalAid = registered();
        StandIns.finish("Application");
        return legalAid;
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
