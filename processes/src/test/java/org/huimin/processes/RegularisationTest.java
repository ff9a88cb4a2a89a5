package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/legal-aid/Regularisation.bpmn")
class RegularisationTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void aidBecomesRegular() {
        var regularisation = waitingForTheDecision();

        Cases.finish(regularisation, "Activity_DecideRegularisation", "regularisation", "REGULARISED");

        assertThat(regularisation)
                .hasPassedInOrder(
                        "StartEvent_ProvisionalAidGranted",
                        "Activity_CompleteFormalities",
                        "Activity_SuggestRegularisation",
                        "Activity_WriteRegularisationOpinion",
                        "Activity_DecideRegularisation",
                        "Gateway_DecidedToRegularise",
                        "EndEvent_AidRegularised")
                .hasNotPassed("EndEvent_ProvisionalAidToEnd")
                .isEnded();
    }

    @Test
    void aidEnds() {
        var regularisation = waitingForTheDecision();

        Cases.finish(regularisation, "Activity_DecideRegularisation", "regularisation", "ENDED");

        assertThat(regularisation)
                .hasPassed("EndEvent_ProvisionalAidToEnd")
                .hasNotPassed("EndEvent_AidRegularised")
                .isEnded();
    }

    private static ProcessInstance waitingForTheDecision() {
        var regularisation = Cases.open("Regularisation");
        assertThat(task(regularisation)).hasCandidateGroup("INTAKE");
        Cases.finish(regularisation, "Activity_CompleteFormalities");
        assertThat(task(regularisation)).hasCandidateGroup("REVIEWER");
        Cases.finish(regularisation, "Activity_WriteRegularisationOpinion");
        assertThat(task(regularisation)).hasCandidateGroup("AGENCY_HEAD");
        return regularisation;
    }
}
