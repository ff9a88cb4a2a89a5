package org.huimin.worklist;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huimin.shared.DerivedRows;
import org.huimin.shared.Rebuilding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The worklist as it follows from the engine's open tasks. */
@Component
@Transactional
class WorklistRows implements DerivedRows {

    private final TaskTable table;
    private final TaskEngine engine;
    private final TaskRows rows;
    private final Rebuilding rebuilding;

    WorklistRows(TaskTable table, TaskEngine engine, TaskRows rows, Rebuilding rebuilding) {
        this.table = table;
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
        table.deleteAll();
        long done = 0;
        for (var row : expected.values()) {
            rebuilding.at(name(), done++, expected.size());
            table.insert(row);
        }
    }

    private Map<String, StoredRow> expected() {
        return engine.open().stream().map(rows::row).collect(Collectors.toMap(StoredRow::taskId, Function.identity()));
    }

    private Map<String, StoredRow> stored() {
        return table.all().stream().collect(Collectors.toMap(StoredRow::taskId, Function.identity()));
    }
}
