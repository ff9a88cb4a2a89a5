package org.huimin.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void attemptInVainLeavesTheDayAsItIs() {
        var performance = Cases.open("Performance");
        var first = task("Activity_CheckPerformance", performance).getId();

        check(performance, "AWAITED");

        assertThat(performance)
                .hasPassedInOrder("Gateway_PerformanceChecked", "Gateway_PerformanceAwaited")
                .isWaitingAtExactly("Activity_PerformanceUnderWay", "Activity_CheckPerformance");
        assertNotEquals(first, task("Activity_CheckPerformance", performance).getId());
        check(performance, "BROKEN");
        assertThat(performance).isWaitingAtExactly("Activity_AnswerBreach");
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
        var performance = Cases.open("Performance", Map.of("confirmable", true));

        answer("CONFIRMED");

        assertThat(performance)
                .hasPassedInOrder("StartEvent_CourtAnswered", "Gateway_CourtAnswered", "EndEvent_PerformanceConfirmed")
                .hasNotPassed("Event_ConfirmationRejected")
                .isWaitingAtExactly("Activity_PerformanceUnderWay", "Activity_CheckPerformance");
        check(performance, "DONE");
        assertThat(performance).hasPassed("EndEvent_AgreementPerformed").isEnded();
    }

    @Test
    void applicationThatComesToNothingLeavesTheAgreementAsItIs() {
        var performance = Cases.open("Performance", Map.of("confirmable", true));

        answer("ENDED");

        assertThat(performance)
                .hasPassed("EndEvent_LeftUnconfirmed")
                .hasNotPassed("Event_ConfirmationRejected")
                .isWaitingAtExactly("Activity_PerformanceUnderWay", "Activity_CheckPerformance");
    }

    @Test
    void rejectedAgreementIsPerformedNoLonger() {
        var performance = Cases.open("Performance", Map.of("confirmable", true));

        answer("REJECTED");

        assertThat(performance)
                .hasPassedInOrder("EndEvent_PerformanceRejected", "Event_ConfirmationRejected")
                .hasNotPassed("Gateway_AgreementPerformed")
                .isWaitingAtExactly("Activity_AnswerBreach");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DONE", "BROKEN"})
    void nobodyWaitsForTheCourt(String result) {
        var performance = Cases.open("Performance", Map.of("confirmable", true));
        check(performance, result);

        assertThat(performance).hasNotPassed("StartEvent_CourtAnswered").hasPassed("Gateway_AgreementPerformed");
        assertThatThrownBy(() -> answer("CONFIRMED")).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    private static ProcessInstance broken() {
        var performance = Cases.open("Performance");
        check(performance, "BROKEN");
        assertThat(performance).isWaitingAtExactly("Activity_AnswerBreach").hasPassed("Gateway_BreachToAnswer");
        return performance;
    }

    private static void check(ProcessInstance performance, String result) {
        Cases.finish(performance, "Activity_CheckPerformance", "performance", result);
    }

    private static void answer(String ruling) {
        Cases.send("CourtAnswered", Map.of("ruling", ruling));
    }
}
