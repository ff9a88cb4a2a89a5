package org.huimin.handling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.Fact;
import org.huimin.casefile.Facts;
import org.huimin.casefile.KeptDecisions;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DecisionRow;
import org.huimin.shared.DecisionTables;
import org.huimin.shared.DecisionTables.Edition.InForceOn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the rates in force on the closing day give for a case; a person approves it. */
@Component
@Transactional
public class Subsidies {

    static final String TABLE = "SubsidyRates";
    private static final String PAYABLE = "payableFen";

    private final Cases cases;
    private final Answers answers;
    private final Facts facts;
    private final OwnStaff ownStaff;
    private final DecisionTables tables;
    private final KeptDecisions decisions;

    Subsidies(
            Cases cases,
            Answers answers,
            Facts facts,
            OwnStaff ownStaff,
            DecisionTables tables,
            KeptDecisions decisions) {
        this.cases = cases;
        this.answers = answers;
        this.facts = facts;
        this.ownStaff = ownStaff;
        this.tables = tables;
        this.decisions = decisions;
    }

    /**
     * Keeps the row that fires, with what it was asked and what is payable by it.
     *
     * @return whether anything is to be paid
     */
    public boolean suggest(CaseNumber number) {
        var file = ClosingFile.in(answers.all(number));
        var asked = asked(file, cases.get(number));
        var row = tables.decide(new InForceOn(closingDay(number)), TABLE, asked)
                .map(found -> withPayable(found, asked, file.check()))
                .orElseGet(() -> new DecisionRow(TABLE, asked));
        decisions.keep(number, row);
        return row.outputs().get(PAYABLE) instanceof Long payable && payable > 0;
    }

    /** The row as it was kept last. */
    @Transactional(readOnly = true)
    Optional<DecisionRow> suggested(CaseNumber number) {
        return decisions.latest(number, TABLE);
    }

    /** What the row makes payable; empty where the rates have no row for such a case. */
    static Optional<Long> payable(DecisionRow row) {
        return row.outputs().get(PAYABLE) instanceof Number fen ? Optional.of(fen.longValue()) : Optional.empty();
    }

    private Map<String, @Nullable Object> asked(ClosingFile file, CaseRecord caseRecord) {
        var asked = new HashMap<String, @Nullable Object>();
        asked.put("kind", text(file.report(), "aidForm"));
        asked.put("stage", text(file.report(), "procedureStage"));
        asked.put("quality", text(file.check(), "quality"));
        asked.put("ownStaff", ownStaff.handles(caseRecord));
        return asked;
    }

    private static DecisionRow withPayable(
            DecisionRow row, Map<String, @Nullable Object> asked, Optional<JsonNode> check) {
        var outputs = new LinkedHashMap<>(row.outputs());
        outputs.putAll(asked);
        if (row.outputs().get("amountFen") instanceof Number amount) {
            long directCosts = row.flag("directCostsOnly")
                    ? check.map(said -> said.path("directCostsFen").asLong()).orElse(0L)
                    : 0L;
            outputs.put(PAYABLE, amount.longValue() + directCosts);
        }
        return new DecisionRow(TABLE, outputs);
    }

    private LocalDate closingDay(CaseNumber number) {
        return Stream.of("caseConcluded", "terminationServed", "closingFileSubmitted")
                .flatMap(fact -> facts.latest(number, fact).stream())
                .map(Fact::day)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String text(Optional<JsonNode> answers, String field) {
        return answers.map(given -> given.path(field).asText(null)).orElse(null);
    }
}
