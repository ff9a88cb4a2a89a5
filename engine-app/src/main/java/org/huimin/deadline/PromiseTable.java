package org.huimin.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.huimin.shared.PersonId;
import org.huimin.shared.ReferenceData;
import org.huimin.shared.Revisions;
import org.huimin.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of all promises; they are only added, so that a case keeps what was promised when it began. */
@Component
class PromiseTable {

    private final JdbcClient jdbc;
    private final ReferenceData<List<Promise>> all;

    PromiseTable(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.all = revisions.of("promised_limit");
    }

    void add(Promise promise) {
        all.change();
        var limitUnit = promise.limitUnit();
        jdbc.sql("""
                        INSERT INTO promised_limit (unit_id, clock, amount, limit_unit, valid_from, set_by, set_at)
                        VALUES (:unit, :clock, :amount, :limitUnit, :validFrom, :by, :at)""")
                .param("unit", promise.unit().value())
                .param("clock", promise.clock())
                .param("amount", promise.amount())
                .param("limitUnit", limitUnit == null ? null : limitUnit.name())
                .param("validFrom", promise.validFrom())
                .param("by", promise.setBy().value())
                .param("at", promise.setAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The promises of these units for what begins on that day; of each unit the newest first. */
    List<Promise> inForce(List<UnitId> units, String clock, LocalDate on) {
        return all.get(this::newestFirst).stream()
                .filter(promise -> promise.speaksOf(clock, on) && units.contains(promise.unit()))
                .toList();
    }

    private List<Promise> newestFirst() {
        return jdbc.sql("SELECT * FROM promised_limit ORDER BY valid_from DESC, id DESC")
                .query(PromiseTable::read)
                .list();
    }

    List<Promise> of(UnitId unit) {
        return jdbc.sql("SELECT * FROM promised_limit WHERE unit_id = ? ORDER BY clock, valid_from DESC, id DESC")
                .param(unit.value())
                .query(PromiseTable::read)
                .list();
    }

    private static Promise read(ResultSet row, int index) throws SQLException {
        var limitUnit = row.getString("limit_unit");
        return new Promise(
                new UnitId(row.getLong("unit_id")),
                row.getString("clock"),
                row.getObject("amount", Integer.class),
                limitUnit == null ? null : LimitUnit.valueOf(limitUnit),
                row.getObject("valid_from", LocalDate.class),
                new PersonId(row.getLong("set_by")),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
