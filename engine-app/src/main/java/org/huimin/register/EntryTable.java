package org.huimin.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.huimin.shared.UnitId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of all lists. None is ever changed but in its state: what a newer list replaces stays to be seen. */
@Component
class EntryTable {

    private static final int BATCH = 500;

    /** Of the same categories and townships as the waiting list, and not named in it. */
    private static final String UNNAMED = """
            FROM register_entry entry
            WHERE entry.bureau_id = :bureau AND entry.kind = :kind AND entry.state = 'CURRENT'
                AND entry.valid_from <= :endsOn AND (entry.valid_to IS NULL OR entry.valid_to > :endsOn)
                AND NOT EXISTS (SELECT 1 FROM register_entry named WHERE named.import_id = :import
                    AND named.state = 'WAITING' AND named.match_key = entry.match_key)
                AND EXISTS (SELECT 1 FROM register_entry near WHERE near.import_id = :import
                    AND near.state = 'WAITING' AND COALESCE(near.category, '') = COALESCE(entry.category, '')
                    AND SUBSTRING(near.village_code FROM 1 FOR 9) = SUBSTRING(entry.village_code FROM 1 FOR 9))""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Seals seals;

    EntryTable(JdbcClient jdbc, JdbcTemplate batches, Seals seals) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.seals = seals;
    }

    void stage(UnitId bureau, long importId, List<RegisterRow> rows) {
        batches.batchUpdate("""
                INSERT INTO register_entry (bureau_id, kind, state, match_key, fingerprint, name, id_cipher, id_index,
                    household_cipher, head_cipher, category, village_code, valid_from, valid_to, import_id, list_row)
                VALUES (?, ?, 'WAITING', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, BATCH, (statement, row) -> {
            var idNumber = seals.sealSearchable(row.idNumber());
            var category = row.category() == null ? null : row.category().name();
            statement.setLong(1, bureau.value());
            statement.setString(2, row.kind().name());
            statement.setString(3, matchKey(row, idNumber));
            statement.setString(4, seals.index(row.content()));
            statement.setString(5, row.name());
            statement.setString(6, idNumber.cipher());
            statement.setString(7, idNumber.index());
            statement.setString(8, seals.seal(row.household()).cipher());
            statement.setString(9, seals.seal(row.head()).cipher());
            statement.setString(10, category);
            statement.setString(11, row.village());
            statement.setObject(12, row.from());
            statement.setObject(13, row.to());
            statement.setLong(14, importId);
            statement.setInt(15, row.number());
        });
    }

    private static String matchKey(RegisterRow row, Sealed idNumber) {
        return row.kind() == RegisterKind.VILLAGE ? row.village() : idNumber.index() + "|" + row.category();
    }

    List<StoredEntry> waiting(long importId) {
        return jdbc.sql("SELECT * FROM register_entry WHERE import_id = ? AND state = 'WAITING' ORDER BY id")
                .param(importId)
                .query(EntryTable::stored)
                .list();
    }

    /**
     * What stands in the register about those whom the waiting list names. EXISTS finds each by the index of its key;
     * for IN, H2 compares every entry with every row of the list, which takes minutes for five thousand.
     */
    List<StoredEntry> currentOf(UnitId bureau, long importId) {
        return jdbc.sql("""
                        SELECT * FROM register_entry entry WHERE entry.bureau_id = ? AND entry.state = 'CURRENT'
                            AND EXISTS (SELECT 1 FROM register_entry named WHERE named.import_id = ?
                                AND named.state = 'WAITING' AND named.match_key = entry.match_key
                                AND named.bureau_id = entry.bureau_id) ORDER BY entry.id""")
                .params(bureau.value(), importId)
                .query(EntryTable::stored)
                .list();
    }

    List<Long> unnamed(RegisterImport list) {
        if (!list.endsTheUnnamed()) {
            return List.of();
        }
        return jdbc.sql("SELECT entry.id " + UNNAMED)
                .params(Map.of(
                        "bureau", list.bureau().value(), "kind", list.kind().name(), "import", list.id()))
                .param("endsOn", list.endsOn())
                .query(Long.class)
                .list();
    }

    /** Takes the waiting rows into the register, but for those that say nothing new. */
    void confirm(long importId, Collection<Long> unchanged) {
        batches.batchUpdate(
                "DELETE FROM register_entry WHERE id = ?",
                unchanged.stream().map(id -> new Object[] {id}).toList());
        jdbc.sql("UPDATE register_entry SET state = 'CURRENT' WHERE import_id = ? AND state = 'WAITING'")
                .param(importId)
                .update();
    }

    /** Replaces entries; what is left of them until their last day stands as entries of their own. */
    void replace(long importId, Map<Long, LocalDate> lastDays) {
        var rows = lastDays.entrySet().stream()
                .map(entry -> new Object[] {entry.getValue(), entry.getKey(), entry.getValue()})
                .toList();
        batches.batchUpdate("""
                INSERT INTO register_entry (bureau_id, kind, state, match_key, fingerprint, name, id_cipher, id_index,
                    household_cipher, head_cipher, category, village_code, valid_from, valid_to, import_id, list_row)
                SELECT bureau_id, kind, 'CURRENT', match_key, fingerprint, name, id_cipher, id_index,
                    household_cipher, head_cipher, category, village_code, valid_from, CAST(? AS DATE), import_id, list_row
                FROM register_entry WHERE id = ? AND valid_from <= ?""", rows);
        batches.batchUpdate(
                "UPDATE register_entry SET state = 'SUPERSEDED', superseded_by = ? WHERE id = ?",
                lastDays.keySet().stream()
                        .map(id -> new Object[] {importId, id})
                        .toList());
    }

    void discard(long importId) {
        jdbc.sql("DELETE FROM register_entry WHERE import_id = ? AND state = 'WAITING'")
                .param(importId)
                .update();
    }

    /** The blind indexes of all whom the import concerns, by what it brought or replaced. */
    List<String> personsTouchedBy(long importId) {
        return jdbc.sql("""
                        SELECT DISTINCT id_index FROM register_entry WHERE id_index IS NOT NULL
                            AND (superseded_by = :import OR (import_id = :import AND state = 'CURRENT'))""").param("import", importId).query(String.class).list();
    }

    private static StoredEntry stored(ResultSet row, int index) throws SQLException {
        return new StoredEntry(
                row.getLong("id"),
                row.getString("match_key"),
                row.getString("fingerprint"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
