package org.huimin.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.access.Reaches;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Cursor;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Page;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases within a person's reach, newest first, read by key. */
@Component
class CaseList {

    private static final String FROM = """
            FROM case_file
            JOIN unit ON unit.id = case_file.unit_id
            LEFT JOIN person lawyer ON lawyer.id = case_file.lawyer_id
            LEFT JOIN person mediator ON mediator.id = case_file.mediator_id
            WHERE\s""";

    private final JdbcClient jdbc;
    private final Reaches reaches;
    private final Seals seals;

    CaseList(JdbcClient jdbc, Reaches reaches, Seals seals) {
        this.jdbc = jdbc;
        this.reaches = reaches;
        this.seals = seals;
    }

    @Transactional(readOnly = true)
    public Page<CaseRow> page(Actor actor, CaseSearch search, int size, @Nullable String after) {
        var reach = ReachFilter.of(reaches.of(actor));
        Map<String, Object> parameters = new LinkedHashMap<>(reach.parameters());
        var where = new StringBuilder(reach.sql());
        search.narrow(where, parameters, seals);
        int counted = count(where.toString(), parameters);
        if (after != null) {
            goOn(after, where, parameters);
        }
        parameters.put("limit", size + 1);
        var rows = jdbc.sql("SELECT case_file.*, unit.name AS unit_name, lawyer.name AS lawyer_name,"
                        + " mediator.name AS mediator_name " + FROM + where
                        + " ORDER BY case_file.received_at DESC, case_file.number FETCH FIRST :limit ROWS ONLY")
                .params(parameters)
                .query(CaseList::read)
                .list();
        return Page.of(rows, size, counted, row -> Cursor.of(row.receivedAt(), row.number()));
    }

    private int count(String where, Map<String, Object> parameters) {
        var limited = new LinkedHashMap<>(parameters);
        limited.put("limit", Page.COUNT_LIMIT + 1);
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 " + FROM + where + " FETCH FIRST :limit ROWS ONLY) counted")
                .params(limited)
                .query(Integer.class)
                .single();
    }

    private static void goOn(String after, StringBuilder where, Map<String, Object> parameters) {
        var key = Cursor.decode(after, 2);
        where.append(" AND (case_file.received_at < :afterReceived"
                + " OR (case_file.received_at = :afterReceived AND case_file.number > :afterNumber))");
        parameters.put("afterReceived", Cases.utc(key.instant(0)));
        parameters.put("afterNumber", key.text(1));
    }

    private static CaseRow read(ResultSet row, int index) throws SQLException {
        var receivedAt = Cases.instantOf(row, "received_at");
        return new CaseRow(
                new CaseNumber(row.getString("number")),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("applicant"),
                row.getString("matter"),
                row.getString("unit_name"),
                row.getString("stage"),
                row.getBoolean("urgent"),
                row.getBoolean("green"),
                receivedAt,
                OfficeTime.day(receivedAt),
                row.getString("lawyer_name"),
                row.getString("mediator_name"));
    }
}
