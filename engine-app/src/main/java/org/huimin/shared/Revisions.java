package org.huimin.shared;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which revision each kind of reference data is in. All are asked for at once, and once in a transaction. */
@Component
public class Revisions {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WithinTransaction<Map<String, String>> all = new WithinTransaction<>();

    Revisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param name of its row, which is called like the table that holds the data */
    public <T> ReferenceData<T> of(String name) {
        return new ReferenceData<>(name, this, clock);
    }

    String newest(String name) {
        return Objects.requireNonNull(all.get(this::read).get(name), name);
    }

    /** One that never was, so that nobody takes what is not committed, or was given up, for what they know. */
    void change(String name) {
        all.forget();
        jdbc.sql("UPDATE reference_data SET revision = :revision WHERE name = :name")
                .param("revision", UUID.randomUUID().toString())
                .param("name", name)
                .update();
    }

    private Map<String, String> read() {
        return jdbc
                .sql("SELECT name, revision FROM reference_data")
                .query((row, index) -> Map.entry(row.getString("name"), row.getString("revision")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
