package org.huimin.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
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
    }

    @Transactional(readOnly = true)
    public Optional<DecisionRow> latest(CaseNumber number, String table) {
        return jdbc.sql(
                        "SELECT outputs FROM case_decision WHERE case_number = ? AND decision_table = ? ORDER BY id DESC FETCH FIRST 1 ROW ONLY")
                .params(number.value(), table)
                .query(String.class)
                .optional()
                .map(outputs -> new DecisionRow(table, read(outputs)));
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
