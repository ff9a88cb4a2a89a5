package org.huimin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.huimin.shared.DecisionRow;
import org.huimin.shared.DecisionTables;

/**
 * The shared decision tables as they lie in the models, without a deployment; a test may break one of them, or draw it
 * otherwise from a day on.
 */
public class TablesAsDrawn implements DecisionTables {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, NavigableMap<LocalDate, DmnDecision>> editions = new ConcurrentHashMap<>();
    private final Map<Question, Optional<DecisionRow>> answers = new ConcurrentHashMap<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    public void breakDown(String table) {
        broken.add(table);
    }

    /** From that day on the table is another one. */
    public void drawAgain(String table, LocalDate from, UnaryOperator<String> change) {
        var before = text(table);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing is drawn otherwise in " + table);
        }
        editions(table).put(from, parse(table, after));
    }

    /** All tables are as they lie in the models again. */
    public void repair() {
        broken.clear();
        editions.clear();
        answers.clear();
    }

    @Override
    public Optional<DecisionRow> decide(Edition edition, String table, Map<String, ?> facts) {
        if (broken.contains(table)) {
            throw new IllegalStateException(table + " is broken");
        }
        var day = edition instanceof Edition.InForceOn inForce ? inForce.day() : LocalDate.MAX;
        var decision = editions(table).floorEntry(day).getValue();
        return answers.computeIfAbsent(new Question(table, decision, new HashMap<>(facts)), this::ask);
    }

    private Optional<DecisionRow> ask(Question question) {
        var result = engine.evaluateDecisionTable(question.decision(), Variables.fromMap(question.facts()));
        return result.isEmpty()
                ? Optional.empty()
                : Optional.of(new DecisionRow(
                        question.table(), result.getSingleResult().getEntryMap()));
    }

    private NavigableMap<LocalDate, DmnDecision> editions(String table) {
        return editions.computeIfAbsent(
                table, name -> new ConcurrentSkipListMap<>(Map.of(LocalDate.MIN, parse(name, text(name)))));
    }

    private DmnDecision parse(String table, String text) {
        return engine.parseDecision(table, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(String table) {
        var file = "/models/shared/" + table + ".dmn";
        try (var stream = Objects.requireNonNull(TablesAsDrawn.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Question(String table, DmnDecision decision, Map<String, Object> facts) {}
}
