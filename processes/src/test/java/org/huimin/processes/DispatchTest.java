package org.huimin.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/mediation/Dispatch.bpmn")
class DispatchTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void committeeTakesTheDispute() {
        var dispatch = dispatched();

        assertThat(task(dispatch)).hasCandidateGroup("COMMITTEE_HEAD");
        Cases.finish(dispatch, "Activity_AnswerDispatch", "reply", "TAKEN");

        assertThat(dispatch)
                .hasPassedInOrder(
                        "StartEvent_DisputeDispatched",
                        "Gateway_DispatchToAnswer",
                        "Activity_AnswerDispatch",
                        "Gateway_DispatchTaken",
                        "EndEvent_DispatchTaken")
                .hasNotPassed("Activity_DecideReturn")
                .isEnded();
    }

    @Test
    void senderAgreesToTheReturn() {
        var dispatch = returned();

        Cases.finish(dispatch, "Activity_DecideReturn", "returned", "ACCEPTED");

        assertThat(dispatch)
                .hasPassedInOrder("Gateway_ReturnAccepted", "EndEvent_DispatchReturned")
                .hasNotPassed("EndEvent_DispatchTaken")
                .isEnded();
    }

    @Test
    void senderSendsItOnceMore() {
        var dispatch = returned();

        complete(task("Activity_DecideReturn", dispatch), withVariables("returned", "SEND_AGAIN", "replyDays", 2));

        assertThat(dispatch).isWaitingAtExactly("Activity_AnswerDispatch").hasNotPassed("EndEvent_DispatchReturned");
    }

    @Test
    void disputeIsTakenBackBeforeAnybodyAnswers() {
        var dispatch = dispatched();

        Cases.send("DisputeTakenBack");

        assertThat(dispatch)
                .hasPassedInOrder("Event_DisputeTakenBack", "EndEvent_DisputeTakenBack")
                .hasNotPassed("Gateway_DispatchTaken")
                .isEnded();
    }

    @Test
    void nobodyWaitsForATakingBackOnceItIsAnswered() {
        var dispatch = dispatched();
        Cases.finish(dispatch, "Activity_AnswerDispatch", "reply", "TAKEN");

        assertThatThrownBy(() -> Cases.send("DisputeTakenBack"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    private static ProcessInstance dispatched() {
        var dispatch = runtimeService()
                .startProcessInstanceByMessage("DisputeDispatched", Cases.NUMBER, Map.of("replyDays", 3));
        assertThat(dispatch).isWaitingAtExactly("Activity_AnswerDispatch");
        return dispatch;
    }

    private static ProcessInstance returned() {
        var dispatch = dispatched();
        Cases.finish(dispatch, "Activity_AnswerDispatch", "reply", "RETURNED");
        assertThat(dispatch).isWaitingAtExactly("Activity_DecideReturn");
        assertThat(task(dispatch)).hasCandidateGroup("COMMITTEE_HEAD");
        return dispatch;
    }
}
