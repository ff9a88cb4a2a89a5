package org.huimin.workflow.bundle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.huimin.shared.DecisionRow;
import org.huimin.shared.DecisionTables;
import org.springframework.stereotype.Component;

/**
 * The decision tables of the deployed bundles, parsed once per deployment. Every edition of a table stays in the bundle
 * under its own id ({@code AidRate}, {@code AidRate_20270701}); its version tag is the day from which it is valid.
 */
@Component
class DeployedTables implements DecisionTables {

    private final Deployed deployed;
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, List<Table>> read = new ConcurrentHashMap<>();

    DeployedTables(Deployed deployed) {
        this.deployed = deployed;
    }

    @Override
    public Optional<DecisionRow> decide(Edition edition, String table, Map<String, ?> facts) {
        var chosen = choose(edition, table);
        return chosen.remembered().answer(facts, () -> ask(chosen, facts));
    }

    private Optional<DecisionRow> ask(Table table, Map<String, ?> facts) {
        var result = engine.evaluateDecisionTable(table.decision(), Variables.fromMap(new LinkedHashMap<>(facts)));
        return result.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DecisionRow(table.name(), result.getSingleResult().getEntryMap()));
    }

    private Table choose(Edition edition, String table) {
        if (edition instanceof Edition.OfDeployment of) {
            return newest(tables(of.deploymentId()), table, LocalDate.MAX);
        }
        var day = ((Edition.InForceOn) edition).day();
        return newest(tables(deployed.newest()), table, day);
    }

    private static Table newest(List<Table> tables, String name, LocalDate day) {
        return tables.stream()
                .filter(table -> table.name().equals(name) && !table.validFrom().isAfter(day))
                .max(Comparator.comparing(Table::validFrom))
                .orElseThrow(() -> new IllegalStateException("No table " + name + " in force on " + day));
    }

    private List<Table> tables(String deploymentId) {
        return read.computeIfAbsent(
                deploymentId,
                id -> deployed.files(id, ".dmn").stream()
                        .flatMap(file -> parse(file).stream())
                        .toList());
    }

    private List<Table> parse(BundleFile file) {
        var editions = Dmn.readModelFromStream(file.stream()).getModelElementsByType(Decision.class);
        return engine.parseDecisions(file.stream()).stream()
                .map(decision -> new Table(
                        decision.getKey().replaceFirst("_\\d{8}$", ""),
                        validFrom(decision, editions),
                        decision,
                        new RememberedAnswers()))
                .toList();
    }

    private static LocalDate validFrom(DmnDecision decision, Iterable<Decision> editions) {
        for (var edition : editions) {
            if (edition.getId().equals(decision.getKey()) && edition.getVersionTag() != null) {
                return LocalDate.parse(edition.getVersionTag());
            }
        }
        throw new IllegalStateException(decision.getKey() + " does not say from when it is valid");
    }

    private record Table(String name, LocalDate validFrom, DmnDecision decision, RememberedAnswers remembered) {}
}
