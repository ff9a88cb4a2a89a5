package org.huimin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.SmallBureau;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The basket of one township office among 100,000 open tasks of a county with twelve offices, over HTTP, beside the
 * engine's own query for the same candidate group, on the same database in the same run.
 */
@Benchmark
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BasketBenchmarkTest {

    private static final int TASKS = 100_000;
    private static final int OFFICES = 12;
    private static final int PAGE = 25;

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private TaskService engine;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void manyTasks() {
        var pattern = desk.register(desk.township);
        copies(pattern, desk.open(pattern, "Activity_CheckMaterials").id());
    }

    @Test
    void aPageOfTheBasketIsReadFiftyTimesFasterThanTheEngineReadsIt() {
        var officer = new Browser(port);
        officer.login(desk.township.login(), SmallBureau.PASSWORD);
        assertThat(basket(officer)).contains("\"countCapped\":true");
        assertThat(engineQuery()).hasSize(PAGE);

        // As in a program that has answered since the morning: after two hundred its code is not compiled through.
        var ours = Timing.of("basket page over HTTP", 3000, 500, () -> basket(officer));
        var theirs = Timing.of("engine's task query, same group, the basket's order", 10, 50, this::engineQuery);
        var counted = Timing.of("engine's count of the same", 10, 50, this::engineCount);
        var fairer = Timing.of("engine's task query, a group of this office alone", 10, 50, () -> inOrder("INTAKE@1"));
        var unordered = Timing.of("engine's task query, same group, oldest first", 10, 50, this::oldestFirst);

        Report.write(
                "basket",
                List.of(
                        "| what | times | median ms | p95 ms |",
                        "|---|---:|---:|---:|",
                        ours,
                        theirs,
                        counted,
                        fairer,
                        unordered,
                        "",
                        "The basket comes with its count, and over HTTP; the engine's answers are Java calls in the same process.",
                        "",
                        "engine (page and count) : basket, medians: "
                                + Math.round((theirs.median() + counted.median()) / ours.median())
                                + " : 1"));
    }

    private static String basket(Browser officer) {
        return officer.post("/api/tasks/search", "{\"scope\": \"unit\", \"size\": " + PAGE + "}")
                .body();
    }

    private List<?> engineQuery() {
        return inOrder("INTAKE");
    }

    /** Urgent first, then by the day it is due, as the basket is. */
    private List<?> inOrder(String group) {
        return engine.createTaskQuery()
                .taskCandidateGroup(group)
                .orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc()
                .listPage(0, PAGE);
    }

    private long engineCount() {
        return engine.createTaskQuery().taskCandidateGroup("INTAKE").count();
    }

    /** The one order for which the engine has an index. */
    private List<?> oldestFirst() {
        return engine.createTaskQuery()
                .taskCandidateGroup("INTAKE")
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, PAGE);
    }

    /** Copies one case's row and its task, in the engine's tables and in ours, among all offices in turn. */
    private void copies(CaseNumber pattern, String task) {
        for (int office = 1; office < OFFICES; office++) {
            jdbc.sql(
                            "INSERT INTO unit (kind, parent_id, division_code, name, short_name, valid_from)"
                                    + " SELECT kind, parent_id, division_code, ?, short_name, valid_from FROM unit WHERE id = ?")
                    .params("司法所" + office, desk.bureau.station.value())
                    .update();
        }
        SmallBureau.referenceDataHasChanged(jdbc);
        jdbc.sql("""
                        CREATE UNLOGGED TABLE clone AS
                        SELECT n, '芒援申字〔2025〕第' || n || '号' AS number, 'copy-' || n AS task,
                            CASE WHEN n % :offices = 0 THEN :first
                                 ELSE (SELECT MAX(id) FROM unit) - (n % :offices) + 1 END AS unit_id,
                            random() AS chance
                        FROM generate_series(1, :tasks) n""")
                .param("offices", OFFICES)
                .param("first", desk.bureau.station.value())
                .param("tasks", TASKS)
                .update();
        Clones.of(jdbc, "case_file", "clone")
                .with("number", "clone.number")
                .with("unit_id", "clone.unit_id")
                .where("number", pattern.value());
        Clones.of(jdbc, "task_row", "clone")
                .with("task_id", "clone.task")
                .with("case_number", "clone.number")
                .with("unit_id", "clone.unit_id")
                .with("sort_rank", "CAST(FLOOR(clone.chance * 3) AS INTEGER)")
                .with("due_on", "DATE '2026-01-01' + CAST(clone.n % 300 AS INTEGER)")
                .where("task_id", task);
        Clones.of(jdbc, "act_ru_task", "clone")
                .with("id_", "clone.task")
                .with("priority_", "CAST(FLOOR(clone.chance * 3) AS INTEGER)")
                .with("due_date_", "TIMESTAMP '2026-01-01' + (clone.n % 300) * INTERVAL '1 day'")
                .with("create_time_", "pattern.create_time_ - clone.n * INTERVAL '1 minute'")
                .where("id_", task);
        Clones.of(jdbc, "act_ru_identitylink", "clone")
                .with("id_", "clone.task || '-c'")
                .with("task_id_", "clone.task")
                .where("task_id_", task);
        Clones.of(jdbc, "act_ru_identitylink", "clone")
                .with("id_", "clone.task || '-o'")
                .with("task_id_", "clone.task")
                .with("group_id_", "'INTAKE@' || (clone.n % " + OFFICES + ")")
                .where("task_id_", task);
        jdbc.sql("ANALYZE").update();
    }
}
