package org.huimin.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was entered of each firm. */
@Component
class FirmTable {

    private final JdbcClient jdbc;

    FirmTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UnitId, Firm> all() {
        var all = new HashMap<UnitId, Firm>();
        jdbc.sql("SELECT * FROM firm").query(row -> {
            all.put(
                    new UnitId(row.getLong("unit_id")),
                    new Firm(
                            FirmKind.valueOf(row.getString("kind")),
                            row.getString("licence_number"),
                            row.getObject("licensed_until", LocalDate.class),
                            Span.of(
                                    row.getObject("suspended_from", LocalDate.class),
                                    row.getObject("suspended_until", LocalDate.class)),
                            row.getInt("version")));
        });
        return all;
    }

    /** Whether the entry was still the one that was changed. */
    boolean put(UnitId unit, Firm firm) {
        if (firm.version() == 0) {
            return jdbc.sql("""
                            INSERT INTO firm (unit_id, kind, licence_number, licensed_until, suspended_from, suspended_until, version)
                            VALUES (:unit, :kind, :number, :until, :from, :to, 1)""").params(columns(unit, firm)).update() == 1;
        }
        return jdbc.sql("""
                        UPDATE firm SET kind = :kind, licence_number = :number, licensed_until = :until,
                            suspended_from = :from, suspended_until = :to, version = version + 1
                        WHERE unit_id = :unit AND version = :version""")
                        .params(columns(unit, firm))
                        .param("version", firm.version())
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> columns(UnitId unit, Firm firm) {
        var columns = new HashMap<String, @Nullable Object>();
        var suspended = firm.suspended();
        columns.put("unit", unit.value());
        columns.put("kind", firm.kind().name());
        columns.put("number", firm.licenceNumber());
        columns.put("until", firm.licensedUntil());
        columns.put("from", suspended == null ? null : suspended.from());
        columns.put("to", suspended == null ? null : suspended.until());
        return columns;
    }
}
