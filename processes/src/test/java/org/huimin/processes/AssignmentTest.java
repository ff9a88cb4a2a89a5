package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/legal-aid/Assignment.bpmn")
class AssignmentTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void headOfTheAgencyAssignsTheLawyer() {
        var assignment = Cases.open("Assignment");

        assertThat(assignment).isWaitingAtExactly("Activity_AssignLawyer").hasNotPassed("EndEvent_LawyerAssigned");
        assertThat(task(assignment)).hasCandidateGroup("AGENCY_HEAD");
        Cases.finish(assignment, "Activity_AssignLawyer");

        assertThat(assignment)
                .hasPassedInOrder("StartEvent_AidGranted", "Activity_AssignLawyer", "EndEvent_LawyerAssigned")
                .isEnded();
    }
}
