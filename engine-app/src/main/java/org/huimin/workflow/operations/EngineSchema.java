package org.huimin.workflow.operations;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/**
 * The engine's own tables as the first migration, from the scripts that lie in its jar. Were the engine to make them by
 * itself, two nodes that start together on an empty database would race, and one would die.
 */
@Component
class EngineSchema implements JavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine schema";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        var vendor = connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "postgres";
        var populator = new ResourceDatabasePopulator();
        PARTS.forEach(part -> populator.addScript(new ClassPathResource(
                "org/camunda/bpm/engine/db/create/activiti." + vendor + ".create." + part + ".sql")));
        populator.populate(connection);
    }
}
