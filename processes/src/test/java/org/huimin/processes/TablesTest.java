package org.huimin.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

    static Stream<String> tables() {
        return Models.files(".dmn").map(Models::nameOf);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isOneDecisionUnderTheNameOfItsFile(String name) {
        var decisions = Models.table(name).dmn().getModelElementsByType(Decision.class);

        assertThat(decisions).extracting(Decision::getId).containsExactly(name);
        assertThat(decisions)
                .extracting(Decision::getVersionTag)
                .allSatisfy(validFrom -> assertThat(LocalDate.parse(validFrom)).isNotNull());
        assertThat(decisions)
                .extracting(Decision::getCamundaHistoryTimeToLiveString)
                .containsExactly("P3650D");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void asksForFactsByTheirNames(String name) {
        assertThat(Models.table(name).dmn().getModelElementsByType(Input.class))
                .extracting(input -> input.getInputExpression().getText().getTextContent())
                .allMatch(expression -> expression.matches("[a-z][A-Za-z]*"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void namesAndExplainsEachRuleOnce(String name) {
        var table = Models.table(name);

        assertThat(table.ruleIds()).doesNotHaveDuplicates();
        assertThat(table.rules())
                .allSatisfy(rule ->
                        assertThat(rule.getDescription().getTextContent()).isNotBlank())
                .extracting(Rule::getId)
                .containsExactlyElementsOf(
                        table.ruleIds().stream().map(id -> "Rule_" + id).toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void endsWithAnAnswerForEverythingElse(String name) {
        var rules = Models.table(name).rules();

        assertThat(rules.get(rules.size() - 1).getInputEntries())
                .allSatisfy(
                        entry -> assertThat(entry.getText().getTextContent()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void canBeDrawn(Path file) {
        assertThat(file).content().contains("dmndi:DMNShape", "dmnElementRef=\"" + Models.nameOf(file) + "\"");
    }

    static Stream<Path> files() {
        return Models.files(".dmn");
    }
}
