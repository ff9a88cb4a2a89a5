package org.huimin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.huimin.shared.DecisionRow;
import org.huimin.shared.DecisionTables;

/** The shared decision tables as they lie in the models, without a deployment; a test may break one of them. */
public class TablesAsDrawn implements DecisionTables {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> drawn = new ConcurrentHashMap<>();
    private final Map<Question, Optional<DecisionRow>> answers = new ConcurrentHashMap<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    public void breakDown(String table) {
        broken.add(table);
    }

    public void repair() {
        broken.clear();
    }

    @Override
    public Optional<DecisionRow> decide(Edition edition, String table, Map<String, ?> facts) {
        if (broken.contains(table)) {
            throw new IllegalStateException(table + " is broken");
        }
        return answers.computeIfAbsent(new Question(table, new HashMap<>(facts)), this::ask);
    }

    private Optional<DecisionRow> ask(Question question) {
        var table = question.table();
        var result = engine.evaluateDecisionTable(
                drawn.computeIfAbsent(table, this::read), Variables.fromMap(question.facts()));
        return result.isEmpty()
                ? Optional.empty()
                : Optional.of(new DecisionRow(table, result.getSingleResult().getEntryMap()));
    }

    private DmnDecision read(String table) {
        return engine.parseDecision(table, TablesAsDrawn.class.getResourceAsStream("/models/shared/" + table + ".dmn"));
    }

    private record Question(String table, Map<String, Object> facts) {}
}
