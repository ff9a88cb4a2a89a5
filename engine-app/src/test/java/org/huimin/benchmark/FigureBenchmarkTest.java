package org.huimin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.query.PeriodUnit;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.Village;
import org.huimin.casefile.CaseParties;
import org.huimin.mediation.Disputes;
import org.huimin.shared.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The page of a county's director and that of a province's over ten thousand and over a million finished cases, beside
 * the engine's own reports and a plain count of the cases, on the same database in the same run.
 */
@Benchmark
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureBenchmarkTest {

    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("huimin.benchmark.cases", 1_000_000);
    private static final int OPEN = 3000;

    private static final List<String> PAGE = List.of(
            "/api/kpis",
            "/api/kpis/outlook",
            "/api/kpis/AID_RATE_ELIGIBLE/months",
            "/api/kpis/AID_RATE_ELIGIBLE/units");

    private static final String CASES = "/api/kpis/AID_RATE_ELIGIBLE/cases?side=denominator&size=25";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Desk desk;

    @Autowired
    private Disputes disputes;

    @Autowired
    private CaseParties parties;

    @Autowired
    private MovableClock clock;

    @Autowired
    private HistoryService engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    private final List<Object> lines = new ArrayList<>();

    @Test
    void theDirectorsPageStaysAsFastHoweverManyCasesThereAre() {
        Province.found(jdbc);
        var cases = new ProvinceCases(jdbc, desk, new Village(desk, disputes, parties), clock, house);
        cases.open(OPEN);
        lines.add("| what | times | median ms | p95 ms | database ms each |");
        lines.add("|---|---:|---:|---:|---:|");
        grow(cases, FEW);
        measure(FEW);
        grow(cases, MANY);
        measure(MANY);
        aDecisionCountsInTheFirstReading();
        Report.write("figures", lines);
    }

    private void aDecisionCountsInTheFirstReading() {
        var number = desk.readyToDecide();
        var director = browser(desk.director);
        var before = read(director, PAGE.get(0)).get(0).path("numerator").asLong();
        desk.grant(number);
        assertThat(read(director, PAGE.get(0)).get(0).path("numerator").asLong())
                .isEqualTo(before + 1);
    }

    private void grow(ProvinceCases cases, int howMany) {
        System.out.println(Timing.of(howMany + " · copied", 0, 1, () -> cases.growTo(howMany)));
        write(Timing.of(howMany + " · sums of all subtrees made anew", 0, 1, cases::fold) + " – |");
    }

    private void measure(int cases) {
        page(cases + " · county", desk.bureau.somebody(Province.COUNTY, "DIRECTOR"));
        page(cases + " · province", desk.bureau.somebody(Province.TOP, "DIRECTOR"));
        withDatabaseTime(cases + " · plain GROUP BY over the cases", 10, this::grouped);
        withDatabaseTime(
                cases + " · engine's report of processes by month",
                10,
                () -> engine.createHistoricProcessInstanceReport().duration(PeriodUnit.MONTH));
        withDatabaseTime(
                cases + " · engine's report of tasks by month",
                10,
                () -> engine.createHistoricTaskInstanceReport().duration(PeriodUnit.MONTH));
    }

    /** Everything that the page asks for its figures, each by itself and all one after the other. */
    private void page(String whose, Employee who) {
        var director = browser(who);
        for (var path : PAGE) {
            withDatabaseTime(whose + " · " + path, 100, () -> read(director, path));
        }
        withDatabaseTime(whose + " · all four", 50, () -> PAGE.forEach(path -> read(director, path)));
        write(Timing.of(whose + " · " + CASES, 10, 50, () -> read(director, CASES)) + " – |");
    }

    private void withDatabaseTime(String name, int times, Runnable work) {
        Timing.of(name, 0, Math.min(times, 30), work);
        double before = databaseMillis();
        var timing = Timing.of(name, 0, times, work);
        write(timing + String.format(Locale.ROOT, " %.2f |", (databaseMillis() - before) / times));
    }

    private void write(String line) {
        System.out.println(line);
        lines.add(line);
    }

    /** How long the database has worked on statements; sessions tell it ten seconds after their last one at the latest. */
    private double databaseMillis() {
        try {
            TimeUnit.SECONDS.sleep(11);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return jdbc.sql("SELECT active_time FROM pg_stat_database WHERE datname = current_database()")
                .query(Double.class)
                .single();
    }

    private void grouped() {
        jdbc.sql(
                        "SELECT definition, side, COUNT(*) FROM kpi_case WHERE measure = 'FLOW' AND period BETWEEN 202601 AND 202611"
                                + " OR measure = 'STOCK' AND period <= 202611 AND (until_period IS NULL OR until_period > 202611)"
                                + " GROUP BY definition, side")
                .query((row, index) -> row.getLong(3))
                .list();
    }

    private Browser browser(Employee who) {
        var browser = new Browser(port);
        browser.login(who.login(), SmallBureau.PASSWORD);
        return browser;
    }

    private JsonNode read(Browser browser, String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException strange) {
            throw new IllegalStateException(strange);
        }
    }
}
