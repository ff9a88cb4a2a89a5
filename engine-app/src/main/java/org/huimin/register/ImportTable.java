package org.huimin.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The lists that were handed in, and what was wrong with their rows. */
@Component
class ImportTable {

    private static final String SELECT = """
            SELECT register_import.*, uploader.name AS uploader_name, settler.name AS settler_name
            FROM register_import
            JOIN person uploader ON uploader.id = register_import.uploaded_by
            LEFT JOIN person settler ON settler.id = register_import.settled_by
            WHERE register_import.bureau_id = ?\s""";
    private static final int LATEST = 200;
    private static final String BETWEEN = "\n";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ImportTable(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    long add(UnitId bureau, Delivery delivery, String sha256, ListContent content, PersonId by) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO register_import (bureau_id, kind, list_name, file_name, format, sha256, ends_on, state, rows_read,
                            rows_good, rows_bad, faults, added, changed, ended, unchanged, cases_marked, uploaded_by, uploaded_at)
                        VALUES (:bureau, :kind, :list, :file, :format, :sha256, :endsOn, 'WAITING', :read,
                            :good, :bad, :faults, 0, 0, 0, 0, 0, :by, :at)""")
                .param("bureau", bureau.value())
                .param("kind", delivery.kind().name())
                .param("list", delivery.listName())
                .param("file", delivery.fileName())
                .param("format", content.format())
                .param("sha256", sha256)
                .param("endsOn", delivery.endsOn())
                .param("read", content.rows())
                .param("good", content.good().size())
                .param("bad", content.bad())
                .param("faults", content.faultCount())
                .param("by", by.value())
                .param("at", now())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        keep(id, content.faults());
        return id;
    }

    private void keep(long id, List<RowFault> faults) {
        batches.batchUpdate(
                "INSERT INTO register_import_fault (import_id, list_row, list_column, message, arguments) VALUES (?, ?, ?, ?, ?)",
                faults.stream()
                        .map(fault -> new Object[] {
                            id,
                            fault.row(),
                            fault.column().name(),
                            fault.message(),
                            String.join(BETWEEN, fault.arguments())
                        })
                        .toList());
    }

    List<RowFault> faults(long id) {
        return jdbc.sql("SELECT * FROM register_import_fault WHERE import_id = ? ORDER BY id")
                .param(id)
                .query((row, index) -> new RowFault(
                        row.getInt("list_row"),
                        Column.valueOf(row.getString("list_column")),
                        row.getString("message"),
                        List.of(row.getString("arguments").split(BETWEEN, -1))))
                .list();
    }

    /** The same file under the same name that still waits. */
    Optional<Long> waiting(UnitId bureau, Delivery delivery, String sha256) {
        return jdbc.sql("""
                        SELECT id FROM register_import WHERE bureau_id = ? AND kind = ? AND list_name = ? AND sha256 = ?
                            AND state = 'WAITING' AND COALESCE(ends_on, DATE '9999-12-31') = ? ORDER BY id DESC FETCH FIRST 1 ROW ONLY""")
                .params(
                        bureau.value(),
                        delivery.kind().name(),
                        delivery.listName(),
                        sha256,
                        Objects.requireNonNullElse(delivery.endsOn(), LocalDate.of(9999, 12, 31)))
                .query(Long.class)
                .optional();
    }

    /** Until the transaction ends nobody else decides on the list; whether there is one, {@link #get} says. */
    void lock(long id) {
        jdbc.sql("SELECT id FROM register_import WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .list();
    }

    RegisterImport get(UnitId bureau, long id) {
        return jdbc.sql(SELECT + "AND register_import.id = ?")
                .params(bureau.value(), id)
                .query(ImportTable::read)
                .optional()
                .orElseThrow(ImportNotFound::new);
    }

    List<RegisterImport> latest(UnitId bureau) {
        return jdbc.sql(SELECT + "ORDER BY register_import.id DESC FETCH FIRST " + LATEST + " ROWS ONLY")
                .param(bureau.value())
                .query(ImportTable::read)
                .list();
    }

    void count(long id, int added, int changed, int ended, int unchanged) {
        jdbc.sql("UPDATE register_import SET added = ?, changed = ?, ended = ?, unchanged = ? WHERE id = ?")
                .params(added, changed, ended, unchanged, id)
                .update();
    }

    void settle(long id, ImportState state, PersonId by) {
        jdbc.sql("UPDATE register_import SET state = ?, settled_by = ?, settled_at = ? WHERE id = ?")
                .params(state.name(), by.value(), now(), id)
                .update();
    }

    void marked(long id, int cases) {
        jdbc.sql("UPDATE register_import SET cases_marked = ? WHERE id = ?")
                .params(cases, id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static RegisterImport read(ResultSet row, int index) throws SQLException {
        return new RegisterImport(
                row.getLong("id"),
                new UnitId(row.getLong("bureau_id")),
                RegisterKind.valueOf(row.getString("kind")),
                row.getString("list_name"),
                row.getString("file_name"),
                row.getString("format"),
                row.getObject("ends_on", LocalDate.class),
                ImportState.valueOf(row.getString("state")),
                row.getInt("rows_read"),
                row.getInt("rows_good"),
                row.getInt("rows_bad"),
                row.getInt("faults"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("ended"),
                row.getInt("unchanged"),
                row.getInt("cases_marked"),
                row.getString("uploader_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("settler_name"),
                instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var at = row.getObject("settled_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
