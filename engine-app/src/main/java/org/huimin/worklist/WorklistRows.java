package org.huimin.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huimin.shared.DerivedRows;
import org.huimin.shared.Rebuilding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The worklist as it follows from the engine's open tasks. */
@Component
@Transactional
class WorklistRows implements DerivedRows {

    private final JdbcClient jdbc;
    private final TaskEngine engine;
    private final TaskRows rows;
    private final Rebuilding rebuilding;

    WorklistRows(JdbcClient jdbc, TaskEngine engine, TaskRows rows, Rebuilding rebuilding) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.rows = rows;
        this.rebuilding = rebuilding;
    }

    @Override
    public String name() {
        return "worklist";
    }

    @Override
    public String shape() {
        return "1";
    }

    @Override
    @Transactional(readOnly = true)
    public Difference check() {
        var stored = stored();
        var expected = expected();
        long missing =
                expected.keySet().stream().filter(id -> !stored.containsKey(id)).count();
        long surplus =
                stored.keySet().stream().filter(id -> !expected.containsKey(id)).count();
        long different = stored.entrySet().stream()
                .filter(row -> expected.containsKey(row.getKey()))
                .filter(row -> !Objects.equals(expected.get(row.getKey()), row.getValue()))
                .count();
        return new Difference(stored.size(), missing, surplus, different);
    }

    @Override
    public void rebuild() {
        var expected = expected();
        jdbc.sql("DELETE FROM task_row").update();
        long done = 0;
        for (var row : expected.values()) {
            rebuilding.at(name(), done++, expected.size());
            rows.insert(row);
        }
    }

    private Map<String, StoredRow> expected() {
        return engine.open().stream().map(rows::row).collect(Collectors.toMap(StoredRow::taskId, Function.identity()));
    }

    private Map<String, StoredRow> stored() {
        return jdbc.sql("SELECT * FROM task_row").query(WorklistRows::read).list().stream()
                .collect(Collectors.toMap(StoredRow::taskId, Function.identity()));
    }

    private static StoredRow read(ResultSet row, int index) throws SQLException {
        return new StoredRow(
                row.getString("task_id"),
                row.getString("case_number"),
                row.getString("activity"),
                row.getString("name"),
                row.getString("process"),
                row.getString("bundle"),
                row.getString("role"),
                row.getString("basket"),
                row.getLong("unit_id"),
                row.getObject("assignee_id", Long.class),
                row.getInt("sort_rank"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
