package org.huimin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.flywaydb.core.Flyway;
import org.huimin.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** On PostgreSQL, under an account that owns its tables but is no superuser, as an office has it. */
class AuditIsAppendOnlyTest {

    private static DriverManagerDataSource house = new DriverManagerDataSource();

    @BeforeAll
    static void migrate() {
        var settings = TestDatabase.postgres();
        var url = String.valueOf(settings.get("spring.datasource.url"));
        var superuser = new DriverManagerDataSource(url, "postgres", "postgres");
        JdbcClient.create(superuser)
                .sql("CREATE ROLE house LOGIN PASSWORD 'house'")
                .update();
        JdbcClient.create(superuser).sql("GRANT ALL ON SCHEMA public TO house").update();
        house = new DriverManagerDataSource(url.replaceAll("user=[^&]*", "user=house"), "house", "house");
        Flyway.configure()
                .dataSource(house)
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .load()
                .migrate();
    }

    @Test
    void entriesAreAddedAndRead() {
        var jdbc = JdbcClient.create(house);
        jdbc.sql("INSERT INTO audit_entry (at, action) VALUES (CURRENT_TIMESTAMP, 'TRIED')")
                .update();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET action = 'NOTHING'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
            })
    void entriesAreNeverChanged(String statement) {
        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> JdbcClient.create(house).sql(statement).update())
                .withStackTraceContaining("permission denied");
    }
}
