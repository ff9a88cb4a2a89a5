package org.huimin.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huimin.casefile.OpenStep;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The log of nudges: who asked, when, whom, and in which words. Rows are only added; the words are sealed. */
@Component
class NudgeTable {

    private final JdbcClient jdbc;
    private final Seals seals;
    private final ClockWords words;

    NudgeTable(JdbcClient jdbc, Seals seals, ClockWords words) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.words = words;
    }

    long add(CaseNumber number, NudgeAsked asked, List<OpenStep> to, PersonId by, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO nudge (case_number, clock_id, note_cipher, nudged_by, nudged_at)
                        VALUES (:number, :clockId, :note, :by, :at)""")
                .param("number", number.value())
                .param("clockId", asked.clockId())
                .param("note", seals.seal(asked.words()).cipher())
                .param("by", by.value())
                .param("at", BreachTable.utc(at))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        to.forEach(step -> addRecipient(id, step));
        return id;
    }

    private void addRecipient(long nudge, OpenStep step) {
        var holder = step.holder();
        jdbc.sql("""
                        INSERT INTO nudge_recipient (nudge_id, step, unit_id, role, person_id)
                        VALUES (:nudge, :step, :unit, :role, :person)""")
                .param("nudge", nudge)
                .param("step", step.name())
                .param("unit", step.unit().value())
                .param("role", step.role())
                .param("person", holder == null ? null : holder.value())
                .update();
    }

    /** When that was asked last, about the same clock or about the case as a whole. */
    Optional<Last> last(CaseNumber number, @Nullable Long clockId) {
        return jdbc.sql("""
                        SELECT nudge.nudged_at, person.name FROM nudge JOIN person ON person.id = nudge.nudged_by
                        WHERE nudge.case_number = :number AND COALESCE(nudge.clock_id, 0) = :clockId
                        ORDER BY nudge.id DESC FETCH FIRST 1 ROW ONLY""")
                .param("number", number.value())
                .param("clockId", clockId == null ? 0 : clockId)
                .query((row, index) -> new Last(row.getString("name"), instant(row)))
                .optional();
    }

    /** Newest first. */
    List<Nudge> of(CaseNumber number, boolean withNotes) {
        return jdbc.sql("""
                        SELECT nudge.*, person.name, case_clock.clock FROM nudge
                        JOIN person ON person.id = nudge.nudged_by
                        LEFT JOIN case_clock ON case_clock.id = nudge.clock_id
                        WHERE nudge.case_number = ? ORDER BY nudge.id DESC""")
                .param(number.value())
                .query((row, index) -> read(row, withNotes))
                .list();
    }

    private Nudge read(ResultSet row, boolean withNotes) throws SQLException {
        var clock = row.getString("clock");
        return new Nudge(
                row.getLong("id"),
                instant(row),
                row.getString("name"),
                clock == null ? null : words.clock(clock),
                recipients(row.getLong("id")),
                withNotes ? seals.open(new Sealed(row.getString("note_cipher"), null)) : null);
    }

    private List<Nudge.Recipient> recipients(long nudge) {
        return jdbc.sql("""
                        SELECT nudge_recipient.step, unit.name AS unit_name, person.name AS person_name FROM nudge_recipient
                        JOIN unit ON unit.id = nudge_recipient.unit_id
                        LEFT JOIN person ON person.id = nudge_recipient.person_id
                        WHERE nudge_recipient.nudge_id = ? ORDER BY nudge_recipient.id""")
                .param(nudge)
                .query((row, index) -> new Nudge.Recipient(
                        row.getString("step"), row.getString("unit_name"), row.getString("person_name")))
                .list();
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("nudged_at", OffsetDateTime.class).toInstant();
    }

    /** Who asked last, and when. */
    record Last(String by, Instant at) {}
}
