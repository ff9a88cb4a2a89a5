package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Deployment(resources = "models/shared/Recoding.bpmn")
class RecodingTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @ParameterizedTest
    @CsvSource({
        "CORRECTED, EndEvent_RecordCorrected",
        "MERGED, EndEvent_CaseMerged",
        "REFUSED, EndEvent_RecodingRefused"
    })
    void anotherPersonDecides(String decision, String end) {
        var recoding = runtimeService().startProcessInstanceByMessage("RecodingRequested", Cases.NUMBER);
        assertThat(recoding).isWaitingAtExactly("Activity_ConfirmRecoding");
        assertThat(task(recoding)).hasCandidateGroup("STATS");

        Cases.finish(recoding, "Activity_ConfirmRecoding", "recoding", decision);

        assertThat(recoding)
                .hasPassedInOrder("StartEvent_RecodingRequested", "Gateway_RecodingGranted", end)
                .isEnded();
    }
}
