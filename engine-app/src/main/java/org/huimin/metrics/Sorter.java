package org.huimin.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    List<Standing> standings(CaseRecord caseRecord) {
        var passed = milestones.of(caseRecord.number());
        var valid = definitions.read();
        var standings = new ArrayList<Standing>();
        for (var figure : valid.concerning(caseRecord)) {
            standings.addAll(new Sorting(figure, caseRecord)
                    .standings(
                            passed,
                            (activity, field) -> given(caseRecord.number(), activity, field),
                            (milestone, facts) -> valid.on(milestone.day(), figure.id())
                                    .map(definition -> sort(definition, milestone, facts))));
        }
        return standings;
    }

    /** A table that fails, or knows no answer, leaves the case unclassified. */
    private Sort sort(KpiDefinition definition, Milestone milestone, Map<String, @Nullable Object> facts) {
        try {
            return tables.decide(new Edition.InForceOn(milestone.day()), definition.table(), definition.question(facts))
                    .map(Sort::of)
                    .orElseGet(Sort::unclassified);
        } catch (RuntimeException failure) {
            log.error("Table {} failed for {}", definition.table(), definition.id(), failure);
            return Sort.unclassified();
        }
    }

    private @Nullable String given(CaseNumber number, String activity, String field) {
        return answers.latest(number, activity)
                .map(answer -> answer.answers().path(field).asText(null))
                .orElse(null);
    }
}
