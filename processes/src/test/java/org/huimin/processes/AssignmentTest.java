package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/legal-aid/Assignment.bpmn")
class AssignmentTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void agencyAssignsTheFirmAndTheFirmNamesItsLawyer() {
        var assignment = begun(null, null);

        assertThat(assignment).isWaitingAtExactly("Activity_AssignFirm").hasNotPassed("EndEvent_LawyerAssigned");
        assertThat(task(assignment)).hasCandidateGroup("AGENCY_HEAD");
        Cases.finish(assignment, "Activity_AssignFirm", "ownStaff", false);
        assertThat(assignment).isWaitingAtExactly("Activity_NameLawyer");
        assertThat(task(assignment)).hasCandidateGroup("FIRM");
        Cases.finish(assignment, "Activity_NameLawyer");

        assertThat(assignment)
                .hasPassedInOrder(
                        "StartEvent_AidGranted",
                        "Gateway_FirmStays",
                        "Gateway_FirmToAssign",
                        "Activity_AssignFirm",
                        "Gateway_OwnStaff",
                        "Gateway_LawyerToName",
                        "Activity_NameLawyer",
                        "Gateway_LawyerKnown",
                        "EndEvent_LawyerAssigned")
                .isEnded();
    }

    @Test
    void memberOfStaffIsNamedAtOnce() {
        var assignment = begun(null, null);

        Cases.finish(assignment, "Activity_AssignFirm", "ownStaff", true);

        assertThat(assignment)
                .hasPassedInOrder("Activity_AssignFirm", "Gateway_OwnStaff", "EndEvent_LawyerAssigned")
                .hasNotPassed("Activity_NameLawyer")
                .isEnded();
    }

    @Test
    void anotherFirmIsAssignedAsTheFirstWas() {
        var assignment = begun("NEW_FIRM", "PASS_ON");

        assertThat(assignment).isWaitingAtExactly("Activity_AssignFirm");
        Cases.finish(assignment, "Activity_AssignFirm", "ownStaff", false);
        Cases.finish(assignment, "Activity_NameLawyer");

        assertThat(assignment).hasPassed("EndEvent_LawyerAssigned").isEnded();
    }

    @Test
    void onlyTheNamingIsRepeatedWhenTheHeadLeavesTheCaseWithTheFirm() {
        onlyTheLawyerIsNamed(begun("SAME_FIRM", null));
    }

    @Test
    void onlyTheNamingIsRepeatedWhenTheFirmNamesAnotherByItself() {
        onlyTheLawyerIsNamed(begun(null, "NAME_ANOTHER"));
    }

    private static void onlyTheLawyerIsNamed(ProcessInstance assignment) {
        assertThat(assignment).isWaitingAtExactly("Activity_NameLawyer");
        Cases.finish(assignment, "Activity_NameLawyer");
        assertThat(assignment)
                .hasPassedInOrder("Gateway_FirmStays", "Activity_NameLawyer", "EndEvent_LawyerAssigned")
                .hasNotPassed("Activity_AssignFirm")
                .isEnded();
    }

    private static ProcessInstance begun(@Nullable String replacement, @Nullable String declining) {
        return runtimeService()
                .startProcessInstanceByKey(
                        "Assignment", Cases.NUMBER, withVariables("replacement", replacement, "declining", declining));
    }
}
