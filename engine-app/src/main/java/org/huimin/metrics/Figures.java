package org.huimin.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huimin.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sums of figures from the folded changes and those that came since. */
@Component
class Figures {

    private static final String COUNTED = " FROM " + PointTable.ALL + " points"
            + " WHERE definition IN (:definitions) AND (target_group OR definition IN (:everybody))";

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the ids of the definitions, in one question however many there are. */
    Map<String, Sums> sums(List<KpiDefinition> definitions, Counted counted, Cut cut) {
        var sums = new HashMap<String, Sums>();
        ask(
                        "SELECT definition, side, SUM(amount) AS amount" + COUNTED + cut.ofSums()
                                + counted.sql("points") + " GROUP BY definition, side",
                        definitions,
                        cut)
                .params(counted.parameters())
                .query(row -> {
                    sums.merge(row.getString("definition"), sums(row), Sums::plus);
                });
        return sums;
    }

    /** Everything that the figure has counted until then in units that stayed where they are, month by month. */
    List<Month> months(KpiDefinition definition, Period until, Set<UnitId> units, Cut cut) {
        return ask(
                        "SELECT period, measure, side, SUM(amount) AS amount" + COUNTED + cut.ofSums()
                                + " AND (unit_id IN (:units) OR agency_id IN (:units))"
                                + " AND period <= :until GROUP BY period, measure, side",
                        List.of(definition),
                        cut)
                .param("units", units.stream().map(UnitId::value).toList())
                .param("until", until.number())
                .query((row, index) -> new Month(
                        new Period(row.getInt("period")), Measure.valueOf(row.getString("measure")), sums(row)))
                .list();
    }

    private JdbcClient.StatementSpec ask(String query, List<KpiDefinition> definitions, Cut cut) {
        return jdbc.sql(query)
                .params(cut.parameters())
                .param(
                        "definitions",
                        definitions.stream().map(KpiDefinition::id).toList())
                .param("everybody", everybody(definitions));
    }

    /** No list may be empty in SQL. */
    private static List<String> everybody(List<KpiDefinition> definitions) {
        var ids = definitions.stream()
                .filter(KpiDefinition::countsEverybody)
                .map(KpiDefinition::id)
                .toList();
        return ids.isEmpty() ? List.of("") : ids;
    }

    private static Sums sums(ResultSet row) throws SQLException {
        return Sums.of(Side.valueOf(row.getString("side")), row.getLong("amount"));
    }

    /** What was added in a month. */
    record Month(Period period, Measure measure, Sums sums) {}
}
