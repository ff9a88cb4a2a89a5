package org.huimin.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/mediation/Performance.bpmn")
class PerformanceTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void instalmentsArePerformedOneAfterAnother() {
        var performance = Cases.open("Performance");

        assertThat(performance).isWaitingAtExactly("Activity_PerformanceUnderWay", "Activity_CheckPerformance");
        assertThat(task("Activity_CheckPerformance", performance)).hasCandidateGroup("MEDIATOR");
        check(performance, "GOES_ON");
        assertThat(performance).isWaitingAtExactly("Activity_PerformanceUnderWay", "Activity_CheckPerformance");
        check(performance, "DONE");

        assertThat(performance)
                .hasPassedInOrder(
                        "StartEvent_Performance",
                        "StartEvent_PerformanceUnderWay",
                        "Gateway_Confirmable",
                        "Gateway_PerformanceDue",
                        "Activity_CheckPerformance",
                        "Gateway_PerformanceChecked",
                        "EndEvent_PerformanceDone",
                        "Gateway_AgreementPerformed",
                        "EndEvent_AgreementPerformed")
                .hasNotPassed("Activity_AnswerBreach")
                .isEnded();
    }

    @Test
    void brokenAgreementIsMediatedAgainIfEverybodyAgrees() {
        var performance = broken();

        assertThat(task(performance)).hasCandidateGroup("COMMITTEE_HEAD");
        Cases.finish(performance, "Activity_AnswerBreach", "answer", "REOPEN");

        assertThat(performance)
                .hasPassedInOrder(
                        "EndEvent_PerformanceBroken", "Gateway_DisputeToBeReopened", "EndEvent_DisputeToBeReopened")
                .hasNotPassed("EndEvent_AgreementPerformed", "EndEvent_AgreementBroken")
                .isEnded();
    }

    @Test
    void otherwiseThePartiesAreShownOtherWays() {
        var performance = broken();

        Cases.finish(performance, "Activity_AnswerBreach", "answer", "GUIDED");

        assertThat(performance)
                .hasPassed("EndEvent_AgreementBroken")
                .hasNotPassed("EndEvent_DisputeToBeReopened")
                .isEnded();
    }

    @Test
    void courtConfirmsWhilePartiesPerform() {
        var performance = confirmationApplied();

        assertThat(task("Activity_RecordRuling", performance)).hasCandidateGroup("MEDIATOR");
        rule(performance, "ACCEPTED");
        assertThat(performance)
                .isWaitingAtExactly(
                        "Activity_PerformanceUnderWay",
                        "Activity_CheckPerformance",
                        "Activity_Confirmation",
                        "Activity_RecordRuling");
        rule(performance, "CONFIRMED");

        assertThat(performance)
                .hasPassed("EndEvent_AgreementConfirmed")
                .isWaitingAtExactly("Activity_PerformanceUnderWay", "Activity_CheckPerformance");
        check(performance, "DONE");
        assertThat(performance).hasPassed("EndEvent_AgreementPerformed").isEnded();
    }

    @Test
    void performedAgreementWaitsForTheRuling() {
        var performance = confirmationApplied();

        check(performance, "DONE");
        assertThat(performance)
                .isWaitingAtExactly("Activity_PerformanceUnderWay", "Activity_Confirmation", "Activity_RecordRuling");
        rule(performance, "CONFIRMED");

        assertThat(performance).hasPassed("EndEvent_AgreementPerformed").isEnded();
    }

    @Test
    void applicationThatComesToNothingLeavesTheAgreementAsItIs() {
        var performance = confirmationApplied();

        rule(performance, "ENDED");

        assertThat(performance)
                .hasPassed("EndEvent_ConfirmationEnded")
                .hasNotPassed("Event_ConfirmationRejected")
                .isWaitingAtExactly("Activity_PerformanceUnderWay", "Activity_CheckPerformance");
    }

    @Test
    void rejectedAgreementIsPerformedNoLonger() {
        var performance = confirmationApplied();

        rejected(performance, "UNCLEAR");

        assertThat(performance)
                .hasPassedInOrder(
                        "Gateway_RejectedAsIllegal", "EndEvent_ConfirmationRejected", "Event_ConfirmationRejected")
                .hasNotPassed("EndEvent_AgreementIllegal", "Gateway_AgreementPerformed")
                .isWaitingAtExactly("Activity_AnswerBreach");
    }

    @Test
    void illegalAgreementIsVoidAndPerformedNoLonger() {
        var performance = confirmationApplied();

        rejected(performance, "ILLEGAL");

        assertThat(performance)
                .hasPassedInOrder("EndEvent_AgreementIllegal", "Event_ConfirmationRejected")
                .hasNotPassed("EndEvent_ConfirmationRejected")
                .isWaitingAtExactly("Activity_AnswerBreach");
    }

    @Test
    void nobodyAppliesOnceTheAgreementIsPerformed() {
        var performance = Cases.open("Performance", Map.of("confirmable", true));
        check(performance, "DONE");

        assertThatThrownBy(() -> Cases.send("ConfirmationApplied"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    private static ProcessInstance broken() {
        var performance = Cases.open("Performance");
        check(performance, "BROKEN");
        assertThat(performance).isWaitingAtExactly("Activity_AnswerBreach").hasPassed("Gateway_BreachToAnswer");
        return performance;
    }

    private static ProcessInstance confirmationApplied() {
        var performance = Cases.open("Performance", Map.of("confirmable", true));
        Cases.send("ConfirmationApplied");
        assertThat(performance).hasPassedInOrder("StartEvent_ConfirmationApplied", "Gateway_RulingDue");
        return performance;
    }

    private static void check(ProcessInstance performance, String result) {
        Cases.finish(performance, "Activity_CheckPerformance", "performance", result);
    }

    private static void rule(ProcessInstance performance, String ruling) {
        Cases.finish(performance, "Activity_RecordRuling", "ruling", ruling);
    }

    private static void rejected(ProcessInstance performance, String reason) {
        complete(
                task("Activity_RecordRuling", performance),
                withVariables("ruling", "REJECTED", "rejectedReason", reason));
    }
}
