package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"models/legal-aid/Review.bpmn", "models/legal-aid/Supplement.bpmn"})
class ReviewTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.besides("Supplement");

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

    @Test
    void suppliedPapersAreExaminedAgain() {
        var review = supplementAsked();

        Cases.answer("Activity_ReceiveSupplement", Map.of());

        assertThat(review)
                .isWaitingAtExactly("Activity_WriteOpinion")
                .hasNotPassed("Activity_Decide", "EndEvent_DeemedWithdrawnAtReview");
    }

    @Test
    void applicationIsDeemedWithdrawnOnceTheLimitIsOver() {
        var review = supplementAsked();

        Cases.timeIsUp();

        assertThat(review)
                .hasPassedInOrder("Gateway_SupplementAtReview", "EndEvent_DeemedWithdrawnAtReview")
                .hasNotPassed("Activity_Decide")
                .isEnded();
    }

    @Test
    void answerFromElsewhereIsExaminedAgain() {
        var review = Cases.open("Review");
        Cases.finish(review, "Activity_WriteOpinion", "examined", "CROSS_REGION");
        assertThat(review).isWaitingAtExactly("Activity_ReceiveCooperation");
        assertThat(task(review)).hasCandidateGroup("REVIEWER");

        Cases.finish(review, "Activity_ReceiveCooperation");

        assertThat(review).isWaitingAtExactly("Activity_WriteOpinion").hasNotPassed("Activity_Decide");
    }

    private static ProcessInstance supplementAsked() {
        var review = Cases.open("Review");
        Cases.finish(review, "Activity_WriteOpinion", "examined", "SUPPLEMENT");
        assertThat(review).isWaitingAtExactly("Activity_SupplementAtReview");
        Cases.answer("Activity_ServeSupplementNotice", Map.of("supplementDays", 15));
        return review;
    }

    private static ProcessInstance waitingForTheDecision() {
        var review = Cases.open("Review");
        Cases.finish(review, "Activity_WriteOpinion", "examined", "OPINION");
        assertThat(review).isWaitingAtExactly("Activity_Decide");
        assertThat(task(review)).hasCandidateGroup("AGENCY_HEAD");
        return review;
    }
}
