package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/legal-aid/Objection.bpmn")
class ObjectionTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void decisionIsUpheldAndItsServiceNamesTheRemedies() {
        var objection = filed();

        assertThat(objection).isWaitingAtExactly("Activity_ReviewObjection");
        assertThat(task(objection)).hasCandidateGroup("BUREAU_REVIEW");
        Cases.finish(objection, "Activity_ReviewObjection", "objection", "UPHELD");
        assertThat(objection)
                .isWaitingAtExactly("Activity_ServeObjectionDecision")
                .hasNotPassed("Gateway_ObjectionUpheld");
        Cases.finish(objection, "Activity_ServeObjectionDecision");

        assertThat(objection)
                .hasPassedInOrder(
                        "StartEvent_ObjectionFiled",
                        "Activity_ReviewObjection",
                        "Activity_ServeObjectionDecision",
                        "Gateway_ObjectionUpheld",
                        "EndEvent_ObjectionUpheld")
                .hasNotPassed("Activity_CarryOutReversal")
                .isEnded();
    }

    @Test
    void reversedDecisionIsPutRightByTheAgency() {
        var objection = filed();

        Cases.finish(objection, "Activity_ReviewObjection", "objection", "REVERSED");
        assertThat(objection).hasNotPassed("Activity_CarryOutReversal");
        Cases.finish(objection, "Activity_ServeObjectionDecision");
        assertThat(objection).isWaitingAtExactly("Activity_CarryOutReversal");
        assertThat(task(objection)).hasCandidateGroup("AGENCY_HEAD");
        Cases.finish(objection, "Activity_CarryOutReversal");

        assertThat(objection)
                .hasPassedInOrder("Gateway_ObjectionUpheld", "Activity_CarryOutReversal", "EndEvent_ReversalCarriedOut")
                .hasNotPassed("EndEvent_ObjectionUpheld")
                .isEnded();
    }

    private static ProcessInstance filed() {
        return runtimeService().startProcessInstanceByMessage("ObjectionFiled", Cases.NUMBER);
    }
}
