package org.huimin.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.huimin.shared.PersonId;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys that requests came with, each with the answer that was given to it. */
@Component
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    /** What was answered to which request. */
    record Kept(String requestHash, int status, @Nullable String answer) {}

    /** Waits while another transaction holds the same key; a plain INSERT, so that both databases do. */
    void take(PersonId person, String key, String requestHash) {
        try {
            jdbc.sql("""
                            INSERT INTO idempotency_key (person_id, request_key, request_hash, created_at)
                            VALUES (:person, :key, :hash, :now)""")
                    .param("person", person.value())
                    .param("key", key)
                    .param("hash", requestHash)
                    .param("now", now())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new KeyTaken(taken);
        }
    }

    void keep(PersonId person, String key, int status, @Nullable String answer) {
        jdbc.sql("""
                        UPDATE idempotency_key SET status = :status, answer_cipher = :answer
                        WHERE person_id = :person AND request_key = :key""")
                .param("status", status)
                .param("answer", seals.seal(answer).cipher())
                .param("person", person.value())
                .param("key", key)
                .update();
    }

    Optional<Kept> find(PersonId person, String key) {
        return jdbc.sql("SELECT * FROM idempotency_key WHERE person_id = ? AND request_key = ?")
                .params(person.value(), key)
                .query(this::read)
                .optional();
    }

    int forgetOld() {
        return jdbc.sql("DELETE FROM idempotency_key WHERE created_at < ?")
                .param(now().minus(KEPT))
                .update();
    }

    private Kept read(ResultSet row, int index) throws SQLException {
        return new Kept(
                row.getString("request_hash"),
                row.getInt("status"),
                seals.open(new Sealed(row.getString("answer_cipher"), null)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** The key is there already. Leaves the transaction, which PostgreSQL would not go on with anyway. */
    static class KeyTaken extends RuntimeException {

        KeyTaken(Throwable cause) {
            super(cause);
        }
    }
}
