package org.huimin.processes;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/shared/Instruction.bpmn")
class InstructionTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void agencyAnswersForItsCase() {
        var instruction = given("AGENCY");

        assertThat(instruction).isWaitingAtExactly("Activity_AnswerInstruction");
        assertThat(task(instruction)).hasCandidateGroup("AGENCY_HEAD");
        Cases.finish(instruction, "Activity_AnswerInstruction");
        assertThat(instruction).isWaitingAtExactly("Activity_JudgeAnswer");
        assertThat(task(instruction)).hasCandidateGroup("DIRECTOR");
        Cases.finish(instruction, "Activity_JudgeAnswer", "accepted", true);

        assertThat(instruction)
                .hasPassedInOrder(
                        "StartEvent_InstructionGiven",
                        "Gateway_InstructionToAnswer",
                        "Gateway_AnsweredByCommittee",
                        "Activity_AnswerInstruction",
                        "Gateway_InstructionAnswered",
                        "Activity_JudgeAnswer",
                        "Gateway_AnswerAccepted",
                        "EndEvent_InstructionAnswered")
                .hasNotPassed("Activity_AnswerInstructionOfCommittee")
                .isEnded();
    }

    @Test
    void committeeAnswersForItsDisputeUntilTheDirectorIsContent() {
        var instruction = given("COMMITTEE");

        assertThat(task(instruction)).hasCandidateGroup("COMMITTEE_HEAD");
        Cases.finish(instruction, "Activity_AnswerInstructionOfCommittee");
        complete(task("Activity_JudgeAnswer", instruction), withVariables("accepted", false, "answerDays", 3));

        assertThat(instruction)
                .isWaitingAtExactly("Activity_AnswerInstructionOfCommittee")
                .hasNotPassed("Activity_AnswerInstruction", "EndEvent_InstructionAnswered");
    }

    private static ProcessInstance given(String addressee) {
        return runtimeService()
                .startProcessInstanceByMessage(
                        "InstructionGiven", Cases.NUMBER, Map.of("addressee", addressee, "answerDays", 5));
    }
}
