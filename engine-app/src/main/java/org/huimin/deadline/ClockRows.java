package org.huimin.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.huimin.casefile.ClockNature;
import org.huimin.casefile.ClockStarted;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads a row of {@code case_clock}. */
@Component
class ClockRows implements RowMapper<CaseClock> {

    private static final TypeReference<List<CountingStep>> STEPS = new TypeReference<>() {};
    private static final TypeReference<List<Pause>> PAUSES = new TypeReference<>() {};

    private final ObjectMapper json;

    ClockRows(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public CaseClock mapRow(ResultSet row, int index) throws SQLException {
        return new CaseClock(row.getLong("id"), start(row), rule(row), due(row), state(row));
    }

    private static ClockStarted start(ResultSet row) throws SQLException {
        return new ClockStarted(
                new CaseNumber(row.getString("case_number")),
                row.getString("clock"),
                row.getString("fact"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("within_amount", Integer.class),
                row.getString("scope"),
                row.getBoolean("beside_case"),
                new Source(Source.Kind.valueOf(row.getString("source_kind")), row.getString("source")));
    }

    private static DeadlineRule rule(ResultSet row) throws SQLException {
        return new DeadlineRule(
                row.getString("owner"),
                ClockNature.valueOf(row.getString("nature")),
                row.getString("rule_set"),
                row.getString("rule_id"),
                row.getString("legal_basis"),
                new Limit(row.getInt("amount"), LimitUnit.valueOf(row.getString("unit"))),
                row.getBoolean("green_same_day"));
    }

    private Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("due_on", LocalDate.class),
                instant(row, "due_at"),
                row.getObject("unrolled_on", LocalDate.class),
                row.getBoolean("tentative"),
                read(row.getString("steps"), STEPS));
    }

    private ClockState state(ResultSet row) throws SQLException {
        return new ClockState(
                ClockStatus.valueOf(row.getString("status")),
                row.getObject("green_due_on", LocalDate.class),
                row.getObject("promised_due_on", LocalDate.class),
                read(row.getString("pauses"), PAUSES),
                row.getInt("paused_days"),
                instant(row, "paused_at"),
                instant(row, "stopped_at"),
                instant(row, "breached_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private <T> List<T> read(String list, TypeReference<List<T>> type) {
        try {
            return json.readValue(list, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Kept arithmetic is no JSON", broken);
        }
    }
}
