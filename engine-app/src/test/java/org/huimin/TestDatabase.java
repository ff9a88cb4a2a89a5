package org.huimin;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each test context an empty database of the kind under test. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** A key for tests alone. */
    public static final String KEY = Base64.getEncoder().encodeToString("only-for-tests-32-bytes-long-key".getBytes());

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", settings()));
    }

    public static boolean isPostgres() {
        return System.getProperty("huimin.test.database", "h2").equals("postgres");
    }

    /** Settings for one empty database; two contexts with the same settings are two nodes on it. */
    public static Map<String, Object> settings() {
        return isPostgres() ? postgres() : h2();
    }

    public static Map<String, Object> postgres() {
        var name = "huimin_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return Map.of(
                "spring.datasource.url", Server.RUNNING.getJdbcUrl("postgres", name),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres",
                "spring.datasource.hikari.maximum-pool-size", "20",
                "huimin.key", KEY);
    }

    private static Map<String, Object> h2() {
        // Without a cache of its own a session reads each statement anew, a fifth of what a case costs.
        return Map.of(
                "spring.datasource.url",
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=500",
                "huimin.key",
                KEY);
    }

    /** One server for the whole run, started when first needed. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        // Nobody misses a test's data after a power cut; a benchmark pays what an office pays.
                        .setServerConfig("fsync", System.getProperty("huimin.test.fsync", "off"))
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException("No PostgreSQL could be started for the tests", failed);
            }
        }

        /** After the programs that use it: an engine that finds no database when it closes waits half a minute. */
        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
