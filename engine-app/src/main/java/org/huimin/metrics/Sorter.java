package org.huimin.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DecisionTables;
import org.huimin.shared.DecisionTables.Edition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says where a case stands in every figure, by its milestones and the tables that were in force on their days. */
@Component
class Sorter {

    private static final Logger log = LoggerFactory.getLogger(Sorter.class);

    private final Milestones milestones;
    private final KpiDefinitions definitions;
    private final DecisionTables tables;
    private final Answers answers;

    Sorter(Milestones milestones, KpiDefinitions definitions, DecisionTables tables, Answers answers) {
        this.milestones = milestones;
        this.definitions = definitions;
        this.tables = tables;
        this.answers = answers;
    }

    /** The figures are those of legal aid; none counts disputes. */
    List<Standing> standings(CaseRecord caseRecord) {
        if (caseRecord.dispute()) {
            return List.of();
        }
        var passed = milestones.of(caseRecord.number());
        var valid = definitions.read();
        var standings = new ArrayList<Standing>();
        for (var id : valid.ids()) {
            standings.addAll(new Sorting(id, caseRecord)
                    .standings(
                            passed,
                            () -> refusalReason(caseRecord.number()),
                            (milestone, facts) -> valid.on(milestone.day(), id)
                                    .map(definition -> sort(definition, milestone, facts))));
        }
        return standings;
    }

    /** A table that fails, or knows no answer, leaves the case unclassified. */
    private Sort sort(KpiDefinition definition, Milestone milestone, Map<String, @Nullable Object> facts) {
        var asked = new HashMap<>(facts);
        asked.put("basis", definition.basis());
        try {
            return tables.decide(new Edition.InForceOn(milestone.day()), definition.table(), asked)
                    .map(Sort::of)
                    .orElseGet(Sort::unclassified);
        } catch (RuntimeException failure) {
            log.error("Table {} failed for {}", definition.table(), definition.id(), failure);
            return Sort.unclassified();
        }
    }

    private @Nullable String refusalReason(CaseNumber number) {
        return given(number, "Activity_DecideRegularisation", "endReason")
                .or(() -> given(number, "Activity_Decide", "refusalReason"))
                .orElse(null);
    }

    private Optional<String> given(CaseNumber number, String activity, String field) {
        return answers.latest(number, activity)
                .map(answer -> answer.answers().path(field).asText(null));
    }
}
