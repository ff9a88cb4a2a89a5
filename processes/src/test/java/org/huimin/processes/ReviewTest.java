package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/legal-aid/Review.bpmn")
class ReviewTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void rulesSuggestBeforeTheReviewerWrites() {
        var review = Cases.open("Review");

        assertThat(review).isWaitingAtExactly("Activity_WriteOpinion").hasPassed("Activity_SuggestEligibility");
        assertThat(task(review)).hasCandidateGroup("REVIEWER");
    }

    @Test
    void aidIsGranted() {
        var review = waitingForTheDecision();

        Cases.finish(review, "Activity_Decide", "outcome", "GRANTED");

        assertThat(review)
                .hasPassedInOrder(
                        "StartEvent_MaterialsAccepted",
                        "Activity_SuggestEligibility",
                        "Activity_WriteOpinion",
                        "Activity_Decide",
                        "Gateway_DecidedToGrant",
                        "EndEvent_AidGranted")
                .hasNotPassed("Activity_ServeRefusal", "EndEvent_AidRefused")
                .isEnded();
    }

    @Test
    void aidIsRefusedAndTheRefusalServed() {
        var review = waitingForTheDecision();

        Cases.finish(review, "Activity_Decide", "outcome", "REFUSED");
        assertThat(review).isWaitingAtExactly("Activity_ServeRefusal");
        assertThat(task(review)).hasCandidateGroup("INTAKE");
        Cases.finish(review, "Activity_ServeRefusal");

        assertThat(review)
                .hasPassedInOrder(
                        "Activity_Decide", "Gateway_DecidedToGrant", "Activity_ServeRefusal", "EndEvent_AidRefused")
                .hasNotPassed("EndEvent_AidGranted")
                .isEnded();
    }

    @Test
    void decisionWithoutAnOutcomeIsNoDecision() {
        var review = waitingForTheDecision();

        assertThrows(ProcessEngineException.class, () -> Cases.finish(review, "Activity_Decide"));

        assertThat(review).isWaitingAtExactly("Activity_Decide").hasNotPassed("Gateway_DecidedToGrant");
    }

    private static ProcessInstance waitingForTheDecision() {
        var review = Cases.open("Review");
        Cases.finish(review, "Activity_WriteOpinion");
        assertThat(review).isWaitingAtExactly("Activity_Decide");
        assertThat(task(review)).hasCandidateGroup("AGENCY_HEAD");
        return review;
    }
}
