package org.huimin.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DecisionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which rule fired for a case, kept with its legal basis, so that it can be shown whatever becomes of the table. */
@Component
@Transactional
public class KeptDecisions {

    private static final TypeReference<Map<String, @Nullable Object>> OUTPUTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final KnownOfCase<Map<String, DecisionRow>> latest = new KnownOfCase<>();

    KeptDecisions(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public void keep(CaseNumber number, DecisionRow row) {
        jdbc.sql("""
                        INSERT INTO case_decision (case_number, decision_table, rule_id, legal_basis, outputs, decided_at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        number.value(),
                        row.table(),
                        row.ruleId(),
                        row.legalBasis(),
                        write(row.outputs()),
                        Cases.utc(clock.instant()))
                .update();
        latest.forget(number);
    }

    @Transactional(readOnly = true)
    public Optional<DecisionRow> latest(CaseNumber number, String table) {
        return Optional.ofNullable(latest.get(number, () -> latest(number)).get(table));
    }

    /** By table. */
    private Map<String, DecisionRow> latest(CaseNumber number) {
        return jdbc
                .sql("SELECT decision_table, outputs FROM case_decision WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query((row, index) -> new DecisionRow(row.getString("decision_table"), read(row.getString("outputs"))))
                .stream()
                .collect(Collectors.toMap(DecisionRow::table, Function.identity(), (earlier, later) -> later));
    }

    private String write(Map<String, @Nullable Object> outputs) {
        try {
            return json.writeValueAsString(outputs);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, @Nullable Object> read(String outputs) {
        try {
            return json.readValue(outputs, OUTPUTS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Kept decision is no JSON", broken);
        }
    }
}
