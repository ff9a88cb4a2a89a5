package org.huimin.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sums of figures from the folded changes and those that came since. */
@Component
class Figures {

    private static final String MARKS =
            "SELECT definition, period, side, measure, green, target_group, person_group, amount FROM ";
    private static final String SUBTREE = MARKS + "kpi_sum WHERE within_id = :top AND ";
    private static final String SUBTREES = SUBTREE + "measure = 'FLOW' AND period BETWEEN :from0 AND :to0 UNION ALL "
            + SUBTREE + "measure = 'STOCK' AND period <= :to0";

    private final JdbcClient jdbc;
    private final Subtrees subtrees;

    Figures(JdbcClient jdbc, Subtrees subtrees) {
        this.jdbc = jdbc;
        this.subtrees = subtrees;
    }

    /** By the ids of the definitions, in one question however many there are. */
    Map<String, Sums> sums(List<KpiDefinition> definitions, Counted counted, Cut cut) {
        var sums = new HashMap<String, Sums>();
        ask("definition, side", definitions, counted, cut).query(row -> {
            sums.merge(row.getString("definition"), sums(row), Sums::plus);
        });
        return sums;
    }

    /**
     * How many are neither above nor below the line yet, and stand open when the window ends. What is overdue stands below
     * already: to decide it takes nothing away.
     */
    Map<String, Long> open(List<KpiDefinition> definitions, Counted counted) {
        var open = new HashMap<String, Long>();
        ask("definition, measure, side", definitions, counted, Cut.NONE).query(row -> {
            if (Measure.valueOf(row.getString("measure")) == Measure.STOCK) {
                open.merge(row.getString("definition"), sums(row).excluded(), Long::sum);
            }
        });
        return open;
    }

    /** The same month by month, with everything that stood open before. */
    List<Month> months(KpiDefinition definition, Counted counted, Cut cut) {
        return ask("period, measure, side", List.of(definition), counted, cut)
                .query((row, index) -> new Month(
                        new Period(row.getInt("period")), Measure.valueOf(row.getString("measure")), sums(row)))
                .list();
    }

    private JdbcClient.StatementSpec ask(String by, List<KpiDefinition> definitions, Counted counted, Cut cut) {
        return jdbc.sql("SELECT " + by + ", SUM(amount) AS amount FROM (" + points(counted) + ") points"
                        + " WHERE definition IN (:definitions) AND (target_group OR definition IN (:everybody))"
                        + cut.ofSums() + " GROUP BY " + by)
                .params(counted.parameters())
                .params(cut.parameters())
                .param("top", counted.unit().id().value())
                .param(
                        "definitions",
                        definitions.stream().map(KpiDefinition::id).toList())
                .param("everybody", everybody(definitions));
    }

    /**
     * Folded and tail in one statement, so that nobody counts a row twice or not at all while it is being folded. The pieces
     * are in no plan that can do without them: it would be slow even where it need not look.
     */
    private String points(Counted counted) {
        var folded = subtrees.know(counted) ? SUBTREES : MARKS + "kpi_fold WHERE 1 = 1" + counted.ofSums("kpi_fold");
        return folded + " UNION ALL " + MARKS + "kpi_delta WHERE fold IS NULL" + counted.ofSums("kpi_delta");
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
