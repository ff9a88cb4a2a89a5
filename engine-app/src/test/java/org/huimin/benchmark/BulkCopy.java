package org.huimin.benchmark;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills tables as a restored backup does: first the rows, then the indexes over all of them, whose keys are not checked one
 * by one. When it is done everything stands as the migrations left it.
 */
final class BulkCopy {

    private static final List<String> FOR_THIS_ONCE = List.of(
            "maintenance_work_mem = '1GB'",
            "max_parallel_maintenance_workers = 1",
            "work_mem = '512MB'",
            "session_replication_role = replica");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    BulkCopy(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    void into(List<String> tables, Runnable rows) {
        checkpoints("max_wal_size = '16GB'", "checkpoint_timeout = '1h'");
        transaction.executeWithoutResult(begun -> {
            FOR_THIS_ONCE.forEach(setting -> run("SET LOCAL " + setting));
            var indexes =
                    tables.stream().flatMap(table -> indexes(table).stream()).toList();
            indexes.forEach(index -> run("DROP INDEX " + index.name()));
            rows.run();
            indexes.forEach(index -> run(index.definition()));
        });
        checkpoints("max_wal_size", "checkpoint_timeout");
        run("VACUUM ANALYZE");
        run("CHECKPOINT");
    }

    /** All but the keys, in whose order the rows come. */
    private List<Index> indexes(String table) {
        return jdbc.sql(
                        "SELECT indexname, indexdef FROM pg_indexes JOIN pg_index ON indexrelid = CAST(indexname AS regclass)"
                                + " WHERE tablename = ? AND NOT indisunique")
                .param(table)
                .query((row, index) -> new Index(row.getString(1), row.getString(2)))
                .list();
    }

    private void checkpoints(String... settings) {
        for (var setting : settings) {
            run("ALTER SYSTEM " + (setting.contains("=") ? "SET " : "RESET ") + setting);
        }
        jdbc.sql("SELECT pg_reload_conf()").query(Boolean.class).single();
    }

    private void run(String statement) {
        jdbc.sql(statement).update();
    }

    private record Index(String name, String definition) {}
}
