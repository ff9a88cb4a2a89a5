package org.huimin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.Huimin;
import org.huimin.SmallBureau;
import org.huimin.TestDatabase;
import org.huimin.deadline.Breaches;
import org.huimin.deadline.Reminders;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten thousand clocks whose last call comes in the same minute, and ten thousand that are missed in the same minute, on
 * two nodes of one PostgreSQL, while a township office reads its basket over HTTP. Two nodes in one program stand for two
 * programs: they share its processors, as they would share a small machine's.
 */
@Tag("benchmark")
class DeadlineBenchmarkTest {

    private static final int CLOCKS = 10_000;
    private static final String SAID = "SELECT COUNT(*) FROM clock_reminder WHERE reminded_at IS NOT NULL";
    private static final String MISSED = "SELECT COUNT(*) FROM breach";

    @Test
    void tenThousandAtOnceAreDrainedWithinAMinuteAndNobodyWaitsLonger() throws Exception {
        var database = TestDatabase.postgres();
        try (var one = node(database);
                var other = node(database)) {
            var jdbc = one.getBean(JdbcClient.class);
            tenThousand(one, jdbc);
            var officer = new Browser(one.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            officer.login(one.getBean(Desk.class).township.login(), SmallBureau.PASSWORD);
            var lines = new ArrayList<Object>();
            lines.add("| what | times | median ms | p95 ms |");
            lines.add("|---|---:|---:|---:|");
            lines.add(Timing.of("basket page over HTTP, quiet", 200, 500, () -> basket(officer)));
            at(List.of(one, other), "2026-03-06T09:00");
            lines.add(drained(
                    "reminders",
                    one,
                    other,
                    node -> node.getBean(Reminders.class).sweep(),
                    officer,
                    lines));
            assertThat(count(jdbc, SAID)).isEqualTo(CLOCKS);
            at(List.of(one, other), "2026-03-10T00:00");
            lines.add(drained(
                    "breaches", one, other, node -> node.getBean(Breaches.class).sweep(), officer, lines));
            assertThat(count(jdbc, MISSED)).isEqualTo(CLOCKS);
            Report.write("deadlines", lines);
        }
    }

    /** Both nodes sweep at once; the officer goes on reading until they are done. */
    private static String drained(
            String what,
            ConfigurableApplicationContext one,
            ConfigurableApplicationContext other,
            ToIntFunction<ConfigurableApplicationContext> sweep,
            Browser officer,
            List<Object> lines)
            throws Exception {
        var start = new CyclicBarrier(3);
        var done = new AtomicBoolean();
        var hands = Executors.newFixedThreadPool(3);
        try {
            var reading = hands.submit(
                    () -> Timing.until("basket page meanwhile (" + what + ")", done, () -> basket(officer)));
            var first = hands.submit(() -> swept(start, sweep, one));
            var second = hands.submit(() -> swept(start, sweep, other));
            start.await();
            long began = System.nanoTime();
            int here = first.get();
            int there = second.get();
            double seconds = (System.nanoTime() - began) / 1e9;
            done.set(true);
            lines.add(reading.get());
            assertThat(here + there).as("each fires once").isEqualTo(CLOCKS);
            return String.format(
                    Locale.ROOT,
                    "| %s, %d on two nodes (%d + %d) | 1 | %.0f | – |",
                    what,
                    CLOCKS,
                    here,
                    there,
                    seconds * 1000);
        } finally {
            hands.shutdownNow();
        }
    }

    private static int swept(
            CyclicBarrier start,
            ToIntFunction<ConfigurableApplicationContext> sweep,
            ConfigurableApplicationContext node)
            throws Exception {
        start.await();
        return sweep.applyAsInt(node);
    }

    private static String basket(Browser officer) {
        return officer.post("/api/tasks/search", "{\"scope\": \"unit\", \"size\": 25}")
                .body();
    }

    private static int count(JdbcClient jdbc, String question) {
        return jdbc.sql(question).query(Integer.class).single();
    }

    /** One case as people registered it, and ten thousand like it: case, clock, reminder and task. */
    private static void tenThousand(ConfigurableApplicationContext node, JdbcClient jdbc) {
        at(List.of(node), "2026-03-02T10:00");
        var desk = node.getBean(Desk.class);
        var pattern = desk.register(desk.township).value();
        var task = desk.open(new CaseNumber(pattern), "Activity_CheckMaterials").id();
        jdbc.sql("DELETE FROM clock_reminder").update();
        jdbc.sql("UPDATE case_clock SET status = 'CANCELLED' WHERE case_number = ? AND clock <> 'LA_REVIEW'")
                .param(pattern)
                .update();
        jdbc.sql("CREATE UNLOGGED TABLE clone AS SELECT n, '芒援申字〔2025〕第' || n || '号' AS number, 'copy-' || n AS task"
                        + " FROM generate_series(1, " + CLOCKS + ") n")
                .update();
        Clones.of(jdbc, "case_file", "clone").with("number", "clone.number").where("number", pattern);
        Clones.of(jdbc, "case_clock", "clone")
                .with("case_number", "clone.number")
                .where("case_number", pattern, "clock = 'LA_REVIEW'");
        Clones.of(jdbc, "task_row", "clone")
                .with("task_id", "clone.task")
                .with("case_number", "clone.number")
                .where("task_id", task);
        jdbc.sql("UPDATE case_clock SET status = 'CANCELLED' WHERE case_number = ?")
                .param(pattern)
                .update();
        jdbc.sql("""
                        INSERT INTO clock_reminder (clock_id, case_number, kind, due_on, remind_at)
                        SELECT id, case_number, 'ONE_DAY_BEFORE', due_on, TIMESTAMPTZ '2026-03-06 09:00+08'
                        FROM case_clock WHERE status = 'RUNNING'""").update();
        jdbc.sql("ANALYZE").update();
    }

    private static void at(List<ConfigurableApplicationContext> nodes, String local) {
        var moment = OffsetDateTime.parse(local + ":00+08:00").toInstant().plus(Duration.ofSeconds(1));
        nodes.forEach(node -> node.getBean(MovableClock.class).moveTo(moment));
    }

    private static ConfigurableApplicationContext node(Map<String, Object> database) {
        return new SpringApplicationBuilder(Huimin.class, SmallBureau.class, Desk.class)
                .initializers(context ->
                        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("node", database)))
                .run(
                        "--server.port=0",
                        "--huimin.demo=false",
                        "--huimin.sweep=false",
                        "--camunda.bpm.job-execution.enabled=false");
    }
}
