package org.huimin.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.Village;
import org.huimin.metrics.FoldNow;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The cases of four years in a province: real ones, each of which went through the whole house once, and as many copies
 * of them as wanted, in other counties and earlier months, with all that figures and engine keep of them.
 */
final class ProvinceCases {

    private static final String EARLIER = "clone.months * INTERVAL '1 month'";
    private static final String FOLD = "seeded";

    /** How many months ago the n-th case went its way. */
    private static final String NOW = "0";

    private static final String EVER = "n / 7 % 48";

    /** Though it had a dozen: nothing that is measured here reads a stopped one. */
    private static final String ONE_STOPPED =
            "id = (SELECT MIN(id) FROM case_clock WHERE case_number = pattern.case_number AND status <> 'RUNNING')";

    private static final List<String> TABLES =
            List.of("case_file", "case_clock", "kpi_case", "kpi_delta", "act_hi_procinst", "act_hi_taskinst");

    private final JdbcClient jdbc;
    private final Desk desk;
    private final Village village;
    private final MovableClock clock;
    private final ApplicationContext house;
    private final BulkCopy bulk;
    private int finished;
    private int copied;

    ProvinceCases(JdbcClient jdbc, Desk desk, Village village, MovableClock clock, ApplicationContext house) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.village = village;
        this.clock = clock;
        this.house = house;
        this.bulk = new BulkCopy(jdbc, house.getBean(PlatformTransactionManager.class));
    }

    /** As many as are in hand at any time, however long the house has worked. */
    void open(int howMany) {
        var applied = applied();
        var accepted = accepted();
        bulk.into(TABLES, () -> {
            copy(applied, 0, howMany / 2, NOW);
            copy(accepted, howMany / 2, howMany, NOW);
        });
    }

    /** Half of them applications, half disputes; one in twenty-five of each ends badly. The changes are folded unit by unit. */
    void growTo(int howMany) {
        int half = (finished + howMany) / 2;
        int few = (howMany - finished) / 50;
        var granted = granted();
        var refused = refused();
        var performed = performed();
        var failed = failed();
        bulk.into(TABLES, () -> {
            copy(granted, finished, half - few, EVER);
            copy(refused, half - few, half, EVER);
            copy(performed, half, howMany - few, EVER);
            copy(failed, howMany - few, howMany, EVER);
            foldCopies();
        });
        finished = howMany;
    }

    private CaseNumber granted() {
        onTheEveOfAMonth();
        var number = desk.readyToDecide();
        fiveDaysLater();
        desk.grant(number);
        desk.assign(number);
        desk.signEngagement(number);
        desk.meet(number);
        desk.conclude(number);
        desk.submitClosingFile(number);
        desk.checkClosingFile(number);
        desk.paySubsidy(number);
        desk.visit(number);
        return number;
    }

    private CaseNumber refused() {
        onTheEveOfAMonth();
        var number = desk.readyToDecide();
        fiveDaysLater();
        desk.refuse(number, "OUT_OF_SCOPE");
        return number;
    }

    private CaseNumber performed() {
        onTheEveOfAMonth();
        var number = village.beingMediated(1, 1);
        fiveDaysLater();
        village.meet(number, "AGREED_WRITTEN");
        village.sign(number, Map.of("total", 30_000, "instalments", List.of(village.owed(number, 30_000, 10))));
        var today = village.today();
        village.check(number, "DONE", Map.of("performedOn", today), Map.of("ordinal", 1, "performedOn", today));
        return number;
    }

    private CaseNumber failed() {
        onTheEveOfAMonth();
        var number = village.beingMediated(1, 1);
        fiveDaysLater();
        village.fail(number);
        return number;
    }

    private CaseNumber applied() {
        onTheEveOfAMonth();
        return desk.register(desk.officer);
    }

    private CaseNumber accepted() {
        onTheEveOfAMonth();
        return village.beingMediated(1, 1);
    }

    /** So that what is open at its end stands in the figures of two months. */
    private void onTheEveOfAMonth() {
        on(LocalDate.of(2026, 10, 28));
    }

    private void fiveDaysLater() {
        on(LocalDate.of(2026, 11, 2));
    }

    private void on(LocalDate day) {
        clock.moveTo(OfficeTime.startOf(day).plusSeconds(36_000));
    }

    private void copy(CaseNumber pattern, int first, int end, String months) {
        jdbc.sql("DROP TABLE IF EXISTS clone").update();
        jdbc.sql("CREATE UNLOGGED TABLE clone AS SELECT n,"
                        + " regexp_replace(:pattern, '第.*号', '第' || (:series + n) || '号') AS number, " + months
                        + " AS months, " + Province.AGENCY + " AS agency, " + Province.STATION + " AS station, "
                        + Province.COMMITTEE + " AS committee, n % 3 = 0 AS green, n % 2 = 0 AS target"
                        + " FROM generate_series(:first, :last) n")
                .param("pattern", pattern.value())
                .param("series", 10_000_000 * ++copied)
                .param("first", first)
                .param("last", end - 1)
                .update();
        var unit = desk.get(pattern).dispute() ? "clone.committee" : "clone.station";
        copyCase(pattern.value(), unit, months.equals(NOW));
        copyFigures(pattern.value(), unit);
        copyHistory(pattern.value());
    }

    private void copyCase(String pattern, String unit, boolean open) {
        Clones.of(jdbc, "case_file", "clone")
                .with("number", "clone.number")
                .with("unit_id", unit)
                .with("agency_id", "clone.agency")
                .with("committee_id", "CASE WHEN pattern.committee_id IS NOT NULL THEN clone.committee END")
                .with("green", "clone.green")
                .with("in_target_group", "clone.target")
                .with("received_at", earlierMoment("received_at"))
                .with("ended_at", open ? "NULL" : "COALESCE(pattern.ended_at, pattern.received_at) - " + EARLIER)
                .where("number", pattern);
        Clones.of(jdbc, "case_clock", "clone")
                .with("case_number", "clone.number")
                .with("due_on", "CAST(" + earlierMoment("due_on") + " AS DATE)")
                .where("case_number", pattern, open ? "status = 'RUNNING'" : ONE_STOPPED);
    }

    private void copyFigures(String pattern, String unit) {
        counted("kpi_case", unit)
                .with("until_period", earlierPeriod("until_period"))
                .with("happened_on", "CAST(" + earlierMoment("happened_on") + " AS DATE)")
                .where("case_number", pattern);
        counted("kpi_delta", unit).with("fold", "'" + FOLD + "'").where("case_number", pattern);
    }

    private Clones counted(String table, String unit) {
        return Clones.of(jdbc, table, "clone")
                .with("case_number", "clone.number")
                .with("unit_id", unit)
                .with("agency_id", "clone.agency")
                .with("green", "clone.green")
                .with("target_group", "clone.target")
                .with("period", earlierPeriod("period"));
    }

    /** Every process and every task that the engine kept of it. */
    private void copyHistory(String pattern) {
        jdbc.sql("SELECT DISTINCT root_proc_inst_id_ FROM act_hi_procinst WHERE business_key_ = ?")
                .param(pattern)
                .query(String.class)
                .list()
                .forEach(root -> {
                    past("act_hi_procinst")
                            .with("business_key_", "clone.number")
                            .where("root_proc_inst_id_", root);
                    past("act_hi_taskinst").where("root_proc_inst_id_", root);
                });
    }

    private Clones past(String table) {
        return Clones.of(jdbc, table, "clone")
                .with("id_", ofClone("id_"))
                .with("proc_inst_id_", ofClone("proc_inst_id_"))
                .with("root_proc_inst_id_", ofClone("root_proc_inst_id_"))
                .with("start_time_", earlierMoment("start_time_"))
                .with("end_time_", "COALESCE(pattern.end_time_, pattern.start_time_) - " + EARLIER)
                .with("duration_", "COALESCE(pattern.duration_, 1)");
    }

    private static String ofClone(String column) {
        return "clone.number || ' ' || pattern." + column;
    }

    private static String earlierMoment(String column) {
        return "pattern." + column + " - clone.months * INTERVAL '1 month'";
    }

    private static String earlierPeriod(String column) {
        var month = "(pattern." + column + " / 100 * 12 + pattern." + column + " % 100 - 1 - clone.months)";
        return "(" + month + " / 12 * 100 + " + month + " % 12 + 1)";
    }

    /** What the folding of every ten minutes would have left. */
    private void foldCopies() {
        var key = "definition, unit_id, agency_id, period, side, measure, green, target_group, person_group";
        jdbc.sql("DELETE FROM kpi_fold").update();
        jdbc.sql("INSERT INTO kpi_fold (" + key + ", amount) SELECT " + key + ", SUM(amount) FROM kpi_delta"
                        + " WHERE fold IS NOT NULL GROUP BY " + key)
                .update();
    }

    /** As after an upgrade: the sums of all subtrees are made anew. */
    void fold() {
        clock.release();
        jdbc.sql("UPDATE kpi_folding SET tree = ''").update();
        FoldNow.in(house);
        jdbc.sql("VACUUM ANALYZE kpi_fold, kpi_sum, kpi_within, kpi_delta").update();
    }
}
