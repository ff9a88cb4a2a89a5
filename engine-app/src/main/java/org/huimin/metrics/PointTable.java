package org.huimin.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of all figures as they were written down, and the sums that the folded ones make. */
@Component
class PointTable {

    /** Folded and tail in one statement, so that nobody counts a row twice or not at all while it is being folded. */
    private static final String ALL = """
            (SELECT definition, unit_id, agency_id, period, side, measure, green, target_group, person_group, amount FROM kpi_fold
             UNION ALL
             SELECT definition, unit_id, agency_id, period, side, measure, green, target_group, person_group, amount FROM kpi_delta
             WHERE fold IS NULL)""";

    private static final String KEY =
            "definition, unit_id, agency_id, period, side, measure, green, target_group, person_group";

    private static final Merge FOLDED = new Merge("kpi_fold", KEY);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Subtrees subtrees;
    private final Clock clock;

    PointTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Subtrees subtrees, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.subtrees = subtrees;
        this.clock = clock;
    }

    void append(CaseNumber number, List<Point> points) {
        batches.batchUpdate(
                "INSERT INTO kpi_delta (" + KEY + ", case_number, amount, reason, recorded_at)"
                        + " VALUES (:definition, :unit, :agency, :period, :side, :measure, :green, :target, :group,"
                        + " :number, :amount, :reason, :recordedAt)",
                points.stream().map(point -> row(number, point)).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource row(CaseNumber number, Point point) {
        return new MapSqlParameterSource(columns(point.key()))
                .addValue("number", number.value())
                .addValue("amount", point.amount())
                .addValue("reason", point.reason())
                .addValue("recordedAt", clock.instant().atOffset(ZoneOffset.UTC));
    }

    Map<Point.Key, Long> sums() {
        var sums = new HashMap<Point.Key, Long>();
        jdbc.sql("SELECT " + KEY + ", SUM(amount) AS amount FROM " + ALL + " points GROUP BY " + KEY)
                .query(row -> {
                    sums.merge(key(row), row.getLong("amount"), Long::sum);
                });
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    /** Marks what nobody has folded yet, and adds up exactly what was marked. */
    int fold() {
        lock();
        var fold = UUID.randomUUID().toString();
        int marked = jdbc.sql("UPDATE kpi_delta SET fold = ? WHERE fold IS NULL")
                .param(fold)
                .update();
        jdbc.sql(FOLDED.of("SELECT " + KEY + ", SUM(amount) AS amount FROM kpi_delta WHERE fold = ? GROUP BY " + KEY))
                .param(fold)
                .update();
        subtrees.add(fold);
        return marked;
    }

    /** Forgets the changes of these cases; those of others lose only their folding. */
    void forget(List<CaseNumber> numbers) {
        lock();
        jdbc.sql("DELETE FROM kpi_fold").update();
        subtrees.forget();
        numbers.forEach(number -> jdbc.sql("DELETE FROM kpi_delta WHERE case_number = ?")
                .param(number.value())
                .update());
        jdbc.sql("UPDATE kpi_delta SET fold = NULL WHERE fold IS NOT NULL").update();
    }

    private void lock() {
        jdbc.sql("SELECT id FROM kpi_folding WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    private static Point.Key key(ResultSet row) throws SQLException {
        return new Point.Key(
                row.getString("definition"),
                StandingTable.place(row),
                group(row.getString("person_group")),
                new Period(row.getInt("period")),
                Side.valueOf(row.getString("side")),
                Measure.valueOf(row.getString("measure")));
    }

    /** A key column is never null in SQL. */
    private static @Nullable PersonGroup group(String column) {
        return column.isEmpty() ? null : PersonGroup.valueOf(column);
    }

    private static Map<String, Object> columns(Point.Key key) {
        var group = key.group();
        return Map.of(
                "definition", key.definition(),
                "unit", key.place().unit().value(),
                "agency", key.place().agency().value(),
                "green", key.place().green(),
                "target", key.place().targetGroup(),
                "group", group == null ? "" : group.name(),
                "period", key.period().number(),
                "side", key.side().name(),
                "measure", key.measure().name());
    }
}
