package org.huimin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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

    private static Callable<ConfigurableApplicationContext> node(Map<String, Object> database) {
        return () -> new SpringApplicationBuilder(Huimin.class, SmallBureau.class, Desk.class)
                .initializers(context ->
                        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("node", database)))
                .run("--server.port=0", "--huimin.demo=false", "--camunda.bpm.job-execution.enabled=false");
    }
}
