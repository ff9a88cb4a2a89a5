package org.huimin.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.organization.Units;
import org.huimin.shared.Cursor;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Page;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The entries of the bureau's registers as they stand now. Whoever reads them is written down. */
@Component
class EntryList {

    private static final String FROM = """
            FROM register_entry entry
            JOIN register_import list ON list.id = entry.import_id
            WHERE entry.bureau_id = :bureau AND entry.state = 'CURRENT'""";

    private final JdbcClient jdbc;
    private final Units units;
    private final Seals seals;
    private final AuditTrail audit;
    private final Clock clock;

    EntryList(JdbcClient jdbc, Units units, Seals seals, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<EntryRow> page(EntrySearch search, Actor actor) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("bureau", units.bureauOf(actor.unit()).id().value());
        var where = new StringBuilder(FROM);
        search.narrow(where, parameters, seals);
        int counted = count(where.toString(), parameters);
        if (search.after() != null) {
            goOn(search, search.after(), where, parameters);
        }
        int size = Page.size(search.size());
        parameters.put("limit", size + 1);
        var rows = rows(where + order(search) + " FETCH FIRST :limit ROWS ONLY", parameters);
        audit.write(actor.id(), "REGISTER_SEEN", null, search.kindOrHouseholds().name(), Integer.toString(rows.size()));
        return Page.of(rows, size, counted, row -> Cursor.of(search.sortOrName().key(row), row.id()));
    }

    /** Everything that stands about one person, whenever it counts. */
    @Transactional
    public List<EntryRow> person(String idNumber, Actor actor) {
        var found = rows(
                FROM + " AND entry.id_index = :index ORDER BY entry.valid_from DESC, entry.id",
                Map.of("bureau", units.bureauOf(actor.unit()).id().value(), "index", seals.index(idNumber)));
        audit.write(actor.id(), "REGISTER_PERSON_LOOKED_UP", null, null, Integer.toString(found.size()));
        return found;
    }

    private List<EntryRow> rows(String sql, Map<String, Object> parameters) {
        var today = OfficeTime.day(clock.instant());
        return jdbc.sql("SELECT entry.*, list.list_name " + sql)
                .params(parameters)
                .query((row, index) -> read(row, today))
                .list();
    }

    private int count(String where, Map<String, Object> parameters) {
        var limited = new LinkedHashMap<>(parameters);
        limited.put("limit", Page.COUNT_LIMIT + 1);
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 " + where + " FETCH FIRST :limit ROWS ONLY) counted")
                .params(limited)
                .query(Integer.class)
                .single();
    }

    private static String order(EntrySearch search) {
        var way = search.backwards() ? " DESC" : "";
        return " ORDER BY " + search.sortOrName().column() + way + ", entry.id" + way;
    }

    private static void goOn(EntrySearch search, String after, StringBuilder where, Map<String, Object> parameters) {
        var key = Cursor.decode(after, 2);
        var column = search.sortOrName().column();
        var beyond = search.backwards() ? " < " : " > ";
        where.append(" AND (" + column + beyond + ":afterKey OR (" + column + " = :afterKey AND entry.id" + beyond
                + ":afterId))");
        parameters.put("afterKey", search.sortOrName() == EntrySort.VALID_FROM ? key.day(0) : key.text(0));
        parameters.put("afterId", key.number(1));
    }

    private EntryRow read(ResultSet row, LocalDate today) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        var to = row.getObject("valid_to", LocalDate.class);
        return new EntryRow(
                row.getLong("id"),
                RegisterKind.valueOf(row.getString("kind")),
                row.getString("name"),
                masked(open(row.getString("id_cipher"))),
                open(row.getString("household_cipher")),
                open(row.getString("head_cipher")),
                row.getString("category"),
                row.getString("village_code"),
                from,
                to,
                Period.overlap(from, to, today, today),
                row.getString("list_name"),
                row.getInt("list_row"));
    }

    private @Nullable String open(@Nullable String cipher) {
        return seals.open(new Sealed(cipher, null));
    }

    private static @Nullable String masked(@Nullable String idNumber) {
        return idNumber == null ? null : idNumber.substring(0, 6) + "********" + idNumber.substring(14);
    }
}
