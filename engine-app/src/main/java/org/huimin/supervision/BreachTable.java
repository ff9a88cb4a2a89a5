package org.huimin.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huimin.casefile.LateOwner;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Breaches and their causes; both are only ever added, and what was written of a cause is sealed. */
@Component
class BreachTable {

    private final JdbcClient jdbc;
    private final Seals seals;

    BreachTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void add(Breach breach) {
        var holder = breach.holder();
        jdbc.sql("""
                        INSERT INTO breach (clock_id, case_number, clock, owner, unit_id, holder_id, due_on, breached_at)
                        VALUES (:clockId, :number, :clock, :owner, :unit, :holder, :dueOn, :breachedAt)""")
                .param("clockId", breach.clockId())
                .param("number", breach.caseNumber().value())
                .param("clock", breach.clock())
                .param("owner", breach.owner().name())
                .param("unit", breach.unit().value())
                .param("holder", holder == null ? null : holder.value())
                .param("dueOn", breach.dueOn())
                .param("breachedAt", utc(breach.breachedAt()))
                .update();
    }

    /** Refuses a second cause for the same breach. */
    void explain(long clockId, Cause cause, String explanation, PersonId by, Instant at) {
        try {
            jdbc.sql("""
                            INSERT INTO breach_cause (clock_id, cause, explanation_cipher, given_by, given_at)
                            VALUES (:clockId, :cause, :explanation, :by, :at)""")
                    .param("clockId", clockId)
                    .param("cause", cause.name())
                    .param("explanation", seals.seal(explanation).cipher())
                    .param("by", by.value())
                    .param("at", utc(at))
                    .update();
        } catch (DuplicateKeyException given) {
            throw new CauseGivenAlready(given);
        }
    }

    Optional<Breach> find(long clockId) {
        return jdbc.sql("SELECT * FROM breach WHERE clock_id = ?")
                .param(clockId)
                .query(BreachTable::read)
                .optional();
    }

    /** What counts against somebody in that case: what was done in time and entered late does not. */
    List<Breach> of(CaseNumber number) {
        return jdbc.sql("SELECT breach.* FROM breach JOIN case_clock ON case_clock.id = breach.clock_id"
                        + " WHERE breach.case_number = ? AND " + OverdueSearch.COUNTS + " ORDER BY breach.clock_id")
                .param(number.value())
                .query(BreachTable::read)
                .list();
    }

    Optional<Given> causeOf(long clockId) {
        return jdbc.sql("SELECT * FROM breach_cause WHERE clock_id = ?")
                .param(clockId)
                .query((row, index) -> new Given(
                        Cause.valueOf(row.getString("cause")),
                        seals.open(new Sealed(row.getString("explanation_cipher"), null)),
                        new PersonId(row.getLong("given_by")),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static Breach read(ResultSet row, int index) throws SQLException {
        var holder = row.getObject("holder_id", Long.class);
        return new Breach(
                row.getLong("clock_id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("clock"),
                LateOwner.valueOf(row.getString("owner")),
                new UnitId(row.getLong("unit_id")),
                holder == null ? null : new PersonId(holder),
                row.getObject("due_on", LocalDate.class),
                row.getObject("breached_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A cause as it was given. */
    record Given(Cause cause, @Nullable String explanation, PersonId by, Instant at) {}
}
