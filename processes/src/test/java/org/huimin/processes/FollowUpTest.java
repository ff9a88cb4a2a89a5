package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/shared/FollowUp.bpmn")
class FollowUpTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void recipientIsReached() {
        var followUp = Cases.open("FollowUp");

        assertThat(followUp).isWaitingAtExactly("Activity_VisitRecipient");
        assertThat(task(followUp)).hasCandidateGroup("FOLLOW_UP");
        reached(followUp, "SATISFIED", false);

        assertThat(followUp)
                .hasPassedInOrder(
                        "StartEvent_VisitDue",
                        "Gateway_VisitDue",
                        "Activity_VisitRecipient",
                        "Gateway_VisitSettled",
                        "Gateway_GrievanceRaised",
                        "EndEvent_RecipientVisited")
                .hasNotPassed("EndEvent_VisitGivenUp", "Activity_CheckGrievance")
                .isEnded();
    }

    @Test
    void recipientWhoIsNotReachedIsVisitedAgain() {
        var followUp = Cases.open("FollowUp");

        Cases.finish(followUp, "Activity_VisitRecipient", "result", "NOT_REACHED");
        assertThat(followUp)
                .isWaitingAtExactly("Activity_VisitRecipient")
                .hasPassedInOrder("Activity_VisitRecipient", "Gateway_VisitSettled", "Gateway_VisitDue")
                .hasNotPassed("EndEvent_RecipientVisited", "EndEvent_VisitGivenUp");
        reached(followUp, "BASICALLY", false);

        assertThat(followUp).hasPassed("EndEvent_RecipientVisited").isEnded();
    }

    @Test
    void dissatisfactionIsCheckedByTheBureau() {
        var followUp = Cases.open("FollowUp");

        reached(followUp, "DISSATISFIED", false);

        assertThat(followUp).isWaitingAtExactly("Activity_CheckGrievance").hasNotPassed("EndEvent_RecipientVisited");
        assertThat(task(followUp)).hasCandidateGroup("BUREAU_REVIEW");
        Cases.finish(followUp, "Activity_CheckGrievance");
        assertThat(followUp).hasPassed("EndEvent_GrievanceChecked").isEnded();
    }

    @Test
    void moneyThatWasAskedForIsCheckedEvenIfTheRecipientIsSatisfied() {
        var followUp = Cases.open("FollowUp");

        reached(followUp, "VERY_SATISFIED", true);

        assertThat(followUp).isWaitingAtExactly("Activity_CheckGrievance");
    }

    private static void reached(ProcessInstance followUp, String satisfaction, boolean charged) {
        complete(
                task("Activity_VisitRecipient", followUp),
                withVariables("result", "REACHED", "satisfaction", satisfaction, "charged", charged));
    }

    @Test
    void visitThatIsGivenUpIsNoVisit() {
        var followUp = Cases.open("FollowUp");

        Cases.finish(followUp, "Activity_VisitRecipient", "result", "NOT_REACHED");
        Cases.finish(followUp, "Activity_VisitRecipient", "result", "GIVEN_UP");

        assertThat(followUp)
                .hasPassedInOrder("Activity_VisitRecipient", "Activity_VisitRecipient", "EndEvent_VisitGivenUp")
                .hasNotPassed("EndEvent_RecipientVisited")
                .isEnded();
    }
}
