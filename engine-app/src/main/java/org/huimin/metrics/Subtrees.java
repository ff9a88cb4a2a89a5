package org.huimin.metrics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huimin.organization.Units;
import org.huimin.shared.UnitId;
import org.huimin.shared.WithinTransaction;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the folded changes come to in each unit with everything below it. A case counts where it was received and where it
 * is decided, but once in a unit in which both lie. Written only by whoever holds the folding.
 */
@Component
class Subtrees {

    private static final String MARKS = "person_group, measure, definition, period, side, green, target_group";

    private static final Merge SUMS = new Merge("kpi_sum", "within_id, " + MARKS);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Units units;
    private final WithinTransaction<Boolean> stands = new WithinTransaction<>();

    Subtrees(JdbcClient jdbc, JdbcTemplate batches, Units units) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.units = units;
    }

    /** Whether the sums are those that are asked for: not of a unit from which or to which another moved meanwhile. */
    boolean know(Counted counted) {
        return counted.unmoved()
                && counted.inTheEnd().equals(units.within(counted.unit().id()))
                && stands.get(this::stand);
    }

    /** Whether the sums are those of the tree of today; until the next folding they are not if some unit lies elsewhere. */
    private boolean stand() {
        return jdbc.sql("SELECT tree FROM kpi_folding WHERE id = 1")
                .query(String.class)
                .single()
                .equals(tree());
    }

    /** A name for the tree of today. */
    private String tree() {
        return UUID.nameUUIDFromBytes(units.around().toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Adds what was folded last, or everything if the tree has changed since. */
    void add(String fold) {
        if (stand()) {
            jdbc.sql(SUMS.of(spread("kpi_delta WHERE fold = :fold")))
                    .param("fold", fold)
                    .update();
        } else {
            forget();
            grow(units.around());
            jdbc.sql("INSERT INTO kpi_sum (within_id, " + MARKS + ", amount) " + spread("kpi_fold"))
                    .update();
            made(tree());
        }
    }

    void forget() {
        jdbc.sql("DELETE FROM kpi_sum").update();
        made("");
    }

    /** How many sums are not what lies folded. */
    long different() {
        return stand()
                ? jdbc.sql("SELECT COUNT(*) FROM (SELECT within_id, " + MARKS + " FROM (SELECT within_id, " + MARKS
                                + ", amount FROM kpi_sum UNION ALL SELECT within_id, " + MARKS + ", -amount FROM ("
                                + spread("kpi_fold") + ") folded) one_or_other GROUP BY within_id, " + MARKS
                                + " HAVING SUM(amount) <> 0) different")
                        .query(Long.class)
                        .single()
                : 0;
    }

    private void made(String tree) {
        jdbc.sql("UPDATE kpi_folding SET tree = ? WHERE id = 1").param(tree).update();
        stands.forget();
    }

    private void grow(Map<UnitId, List<UnitId>> around) {
        jdbc.sql("DELETE FROM kpi_within").update();
        var pairs = around.entrySet().stream()
                .flatMap(unit -> unit.getValue().stream()
                        .map(within -> new Object[] {unit.getKey().value(), within.value()}))
                .toList();
        batches.batchUpdate("INSERT INTO kpi_within (unit_id, within_id) VALUES (?, ?)", pairs);
    }

    /** The amounts of a table, each told to every unit in which it counts. */
    private static String spread(String table) {
        return "SELECT within_id, " + MARKS + ", SUM(amount) AS amount FROM (SELECT * FROM " + table + ") changed"
                + " JOIN (" + around("unit_id", table) + " UNION " + around("agency_id", table) + ") around"
                + " ON around.unit_id = changed.unit_id AND around.agency_id = changed.agency_id"
                + " GROUP BY within_id, " + MARKS;
    }

    private static String around(String which, String table) {
        return "SELECT place.unit_id, place.agency_id, kpi_within.within_id"
                + " FROM (SELECT DISTINCT unit_id, agency_id FROM " + table + ") place"
                + " JOIN kpi_within ON kpi_within.unit_id = place." + which;
    }
}
