package org.huimin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.huimin.deadline.Reminders;
import org.huimin.shared.MovableClock;
import org.huimin.worklist.TaskDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one PostgreSQL. */
@Tag("house")
@EnabledIfSystemProperty(named = "huimin.test.database", matches = "postgres")
class TwoNodesTest {

    @Test
    void startTogetherOnAnEmptyDatabaseAndClaimWithoutEverBothWinning() throws Exception {
        var database = TestDatabase.postgres();
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var one = nodes.submit(node(database));
            var other = nodes.submit(node(database));
            try (var first = one.get();
                    var second = other.get()) {
                oneDeployment(first.getBean(JdbcClient.class));
                raceAcross(first, second);
                remindAcross(nodes, first, second);
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    private static void oneDeployment(JdbcClient jdbc) {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ACT_RE_DEPLOYMENT")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("SELECT DISTINCT VERSION_ FROM ACT_RE_PROCDEF")
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
    }

    private static void raceAcross(ConfigurableApplicationContext first, ConfigurableApplicationContext second)
            throws Exception {
        var desk = first.getBean(Desk.class);
        var number = desk.register(desk.officer);
        var task = desk.open(number, "Activity_CheckMaterials").id();

        var wins = Race.run(
                1000,
                desk.actor(desk.officer),
                first.getBean(TaskDesk.class),
                desk.actor(desk.secondOfficer),
                second.getBean(TaskDesk.class),
                task);

        assertThat(wins.first()).as("both nodes win now and then").isPositive();
        assertThat(wins.second()).isPositive();
    }

    /** Both nodes sweep at the same moment, and each reminder is said once. */
    private static void remindAcross(
            ExecutorService nodes, ConfigurableApplicationContext first, ConfigurableApplicationContext second)
            throws Exception {
        var desk = first.getBean(Desk.class);
        var jdbc = first.getBean(JdbcClient.class);
        for (int i = 0; i < 30; i++) {
            desk.register(desk.officer);
        }
        int waiting = count(jdbc, "remind_at IS NOT NULL");
        assertThat(waiting).isGreaterThanOrEqualTo(30);
        int said = 0;
        for (int day = 1; day <= 20; day++) {
            var sweeps = Stream.of(first, second)
                    .peek(node -> node.getBean(MovableClock.class).advance(Duration.ofDays(1)))
                    .map(node -> node.getBean(Reminders.class))
                    .<Callable<Integer>>map(reminders -> reminders::sweep)
                    .toList();
            for (var sweep : nodes.invokeAll(sweeps)) {
                said += sweep.get();
            }
        }
        assertThat(said).isPositive().isEqualTo(count(jdbc, "reminded_at IS NOT NULL"));
        assertThat(jdbc.sql("""
                        SELECT COUNT(*) FROM (SELECT person_id, case_number, clock, kind, due_on FROM notification
                            WHERE kind IN ('HALF_TIME', 'ONE_DAY_BEFORE')
                            GROUP BY person_id, case_number, clock, kind, due_on HAVING COUNT(*) > 1) twice""").query(Integer.class).single())
                .as("nobody was told twice")
                .isZero();
    }

    private static int count(JdbcClient jdbc, String which) {
        return jdbc.sql("SELECT COUNT(*) FROM clock_reminder WHERE " + which)
                .query(Integer.class)
                .single();
    }

    private static Callable<ConfigurableApplicationContext> node(Map<String, Object> database) {
        return () -> new SpringApplicationBuilder(Huimin.class, SmallBureau.class, Desk.class)
                .initializers(context ->
                        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("node", database)))
                .run(
                        "--server.port=0",
                        "--huimin.demo=false",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--huimin.sweep=false");
    }
}
