package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/legal-aid/Supplement.bpmn")
class SupplementTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void papersAreSuppliedInTime() {
        var supplement = noticeServed();
        assertThat(task(supplement)).hasCandidateGroup("INTAKE");

        Cases.finish(supplement, "Activity_ReceiveSupplement");

        assertThat(supplement)
                .hasPassed("EndEvent_SupplementReceived")
                .hasNotPassed("Event_SupplementOverdue")
                .isEnded();
        assertEquals(0, managementService().createJobQuery().count());
    }

    @Test
    void limitThatRunsOutTakesTheTaskAway() {
        var supplement = noticeServed();

        Cases.timeIsUp();

        assertThat(supplement)
                .hasPassedInOrder("Event_SupplementOverdue", "EndEvent_SupplementOverdue")
                .hasNotPassed("EndEvent_SupplementReceived")
                .isEnded();
    }

    @Test
    void noLimitRunsBeforeTheNoticeIsServed() {
        var supplement = Cases.open("Supplement");

        assertThat(supplement).isWaitingAtExactly("Activity_ServeSupplementNotice");
        assertEquals(0, managementService().createJobQuery().count());
    }

    private static ProcessInstance noticeServed() {
        var supplement = Cases.open("Supplement");
        Cases.finish(supplement, "Activity_ServeSupplementNotice", "supplementDays", 15);
        assertThat(supplement).isWaitingAtExactly("Activity_ReceiveSupplement");
        return supplement;
    }
}
