package org.huimin.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huimin.casefile.ClockNature;
import org.huimin.shared.DecisionRow;
import org.huimin.shared.DecisionTables;
import org.huimin.shared.DecisionTables.Edition;
import org.springframework.stereotype.Component;

/** Asks the table of statutory deadlines, in the edition that was in force when the application was received. */
@Component
class DeadlineRules {

    private static final String TABLE = "StatutoryDeadlines";

    private final DecisionTables tables;

    DeadlineRules(DecisionTables tables) {
        this.tables = tables;
    }

    DeadlineRule of(String clock, LocalDate receivedOn, Procedure procedure, MediationKind mediation) {
        return find(clock, receivedOn, procedure, mediation)
                .orElseThrow(() -> new IllegalStateException("No table knows the clock " + clock));
    }

    Optional<DeadlineRule> find(String clock, LocalDate receivedOn, Procedure procedure, MediationKind mediation) {
        var facts = Map.of(
                "clock", clock, "receivedOn", receivedOn, "procedure", procedure.name(), "mediation", mediation.name());
        return tables.decide(new Edition.InForceOn(receivedOn), TABLE, facts)
                .filter(row -> row.outputs().get("amount") != null)
                .map(DeadlineRules::read);
    }

    private static DeadlineRule read(DecisionRow row) {
        var limit = new Limit(row.number("amount"), LimitUnit.valueOf(row.text("unit")));
        return new DeadlineRule(
                row.text("owner"),
                ClockNature.valueOf(row.text("nature")),
                row.text("ruleSet"),
                row.ruleId(),
                row.legalBasis(),
                limit,
                row.flag("greenSameDay"));
    }
}
