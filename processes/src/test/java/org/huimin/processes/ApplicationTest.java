package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/legal-aid/Application.bpmn")
class ApplicationTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void greenChannelIsAppliedBeforeAnybodyLooksAtThePapers() {
        var application = Cases.open("Application");

        assertThat(application).isWaitingAtExactly("Activity_CheckMaterials").hasPassed("Activity_ApplyGreenChannel");
        assertThat(task(application)).hasCandidateGroup("INTAKE");
    }

    @Test
    void completeMaterialsAreAccepted() {
        var application = Cases.open("Application");

        Cases.finish(application, "Activity_CheckMaterials");

        assertThat(application)
                .hasPassedInOrder(
                        "StartEvent_ApplicationReceived",
                        "Activity_ApplyGreenChannel",
                        "Activity_CheckMaterials",
                        "EndEvent_MaterialsAccepted")
                .isEnded();
    }
}
