package org.huimin.processes;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A table asked with the bare decision engine; it remembers which of its rules have answered. */
final class DecisionTable {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final Models.Table model;
    private final DmnDecision decision;
    private final Set<String> answered = new TreeSet<>();

    DecisionTable(String name) {
        model = Models.table(name);
        decision = ENGINE.parseDecision(name, model.dmn());
    }

    /** The rule that answers, and of its answer as much as {@code expected} names. */
    void answers(Map<String, Object> facts, String rule, Map<String, Object> expected) {
        var answer = ask(facts);
        assertEquals(rule, answer.get("ruleId"), () -> "rule for " + facts);
        expected.forEach((column, value) -> assertEquals(value, answer.get(column), () -> column + " of " + rule));
        answered.add(rule);
    }

    Map<String, Object> ask(Map<String, Object> facts) {
        var results = ENGINE.evaluateDecisionTable(decision, facts);
        return requireNonNull(results.getSingleResult()).getEntryMap();
    }

    void hasAnsweredWithEveryRule() {
        assertEquals(new TreeSet<>(model.ruleIds()), answered);
    }
}
