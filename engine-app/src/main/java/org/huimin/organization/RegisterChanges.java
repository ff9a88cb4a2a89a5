package org.huimin.organization;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of the register, field by field; nothing of it is ever changed. */
@Component
class RegisterChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegisterChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down what differs, and says which fields do. */
    List<String> write(
            @Nullable PersonId person,
            @Nullable UnitId unit,
            Map<String, @Nullable String> was,
            Map<String, @Nullable String> became,
            @Nullable PersonId by) {
        var different = new LinkedHashMap<>(became);
        different.entrySet().removeIf(field -> Objects.equals(field.getValue(), was.get(field.getKey())));
        different.forEach((field, value) -> write(person, unit, field, was.get(field), value, by));
        return List.copyOf(different.keySet());
    }

    void write(
            @Nullable PersonId person,
            @Nullable UnitId unit,
            String field,
            @Nullable String was,
            @Nullable String became,
            @Nullable PersonId by) {
        jdbc.sql("""
                        INSERT INTO register_change (person_id, unit_id, field, was, became, changed_by, changed_at)
                        VALUES (:person, :unit, :field, :was, :became, :by, :at)""")
                .param("person", person == null ? null : person.value())
                .param("unit", unit == null ? null : unit.value())
                .param("field", field)
                .param("was", was)
                .param("became", became)
                .param("by", by == null ? null : by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<RegisterChange> of(PersonId person) {
        return jdbc.sql("SELECT * FROM register_change WHERE person_id = ? ORDER BY id DESC")
                .param(person.value())
                .query((row, index) -> {
                    var by = row.getObject("changed_by", Long.class);
                    return new RegisterChange(
                            row.getString("field"),
                            row.getString("was"),
                            row.getString("became"),
                            by == null ? null : new PersonId(by),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
