package org.huimin.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an analyst may rely on when opening any of the models. */
class DiagramsTest {

    static Stream<Path> diagrams() {
        return Models.files(".bpmn");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void isOneProcessUnderTheNameOfItsFile(Path file) {
        var processes = Models.bpmn(file).getModelElementsByType(Process.class);

        assertThat(processes).extracting(Process::getId).containsExactly(Models.nameOf(file));
        assertThat(processes).allMatch(Process::isExecutable);
        assertThat(processes)
                .extracting(Process::getCamundaHistoryTimeToLiveString)
                .containsExactly("P3650D");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void saysInTwoSentencesWhatToDecideAndUnderWhichProvision(Path file) {
        assertThat(Models.bpmn(file).getModelElementsByType(UserTask.class))
                .allSatisfy(task -> assertThat(Models.documentation(task)).matches("[^。]+。[^。]*《[^。]+》[^。]*。"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void callsPhasesOfItsOwnBundleWithTheCaseNumberAndNamedAnswers(Path file) {
        assertThat(Models.bpmn(file).getModelElementsByType(CallActivity.class)).allSatisfy(phase -> {
            assertThat(phase.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(given(phase))
                    .extracting(CamundaIn::getCamundaBusinessKey)
                    .containsOnlyOnce("#{execution.processBusinessKey}");
            assertThat(given(phase)).noneMatch(given -> "all".equals(given.getCamundaVariables()));
        });
    }

    private static Collection<CamundaIn> given(CallActivity phase) {
        return phase.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaIn.class)
                .list();
    }
}
