package org.huimin.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huimin.shared.PersonId;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** What is not yet handed in; all that was typed is sealed. */
@Component
class DraftTable {

    private final JdbcClient jdbc;
    private final Seals seals;
    private final ObjectMapper json;
    private final Clock clock;

    DraftTable(JdbcClient jdbc, Seals seals, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
        this.clock = clock;
    }

    long add(PersonId officer, DraftKind kind, JsonNode content) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO draft (officer_id, kind, content_cipher, started_at, changed_at)
                        VALUES (:officer, :kind, :content, :now, :now)""")
                .param("officer", officer.value())
                .param("kind", kind.name())
                .param("content", seals.seal(content.toString()).cipher())
                .param("now", now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    boolean change(long id, PersonId officer, JsonNode content) {
        return jdbc.sql("""
                                UPDATE draft SET content_cipher = :content, changed_at = :now
                                WHERE id = :id AND officer_id = :officer""")
                        .param("content", seals.seal(content.toString()).cipher())
                        .param("now", now())
                        .param("id", id)
                        .param("officer", officer.value())
                        .update()
                == 1;
    }

    void delete(long id, PersonId officer) {
        jdbc.sql("DELETE FROM draft WHERE id = ? AND officer_id = ?")
                .params(id, officer.value())
                .update();
    }

    int deleteUntouchedSince(Instant instant) {
        return jdbc.sql("DELETE FROM draft WHERE changed_at < ?")
                .param(instant.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Draft> of(PersonId officer) {
        return jdbc.sql("SELECT * FROM draft WHERE officer_id = ? ORDER BY changed_at DESC, id DESC")
                .param(officer.value())
                .query(this::read)
                .list();
    }

    Optional<Draft> find(long id, PersonId officer) {
        return jdbc.sql("SELECT * FROM draft WHERE id = ? AND officer_id = ?")
                .params(id, officer.value())
                .query(this::read)
                .optional();
    }

    private Draft read(ResultSet row, int index) throws SQLException {
        return new Draft(
                row.getLong("id"),
                DraftKind.valueOf(row.getString("kind")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                parse(seals.open(new Sealed(row.getString("content_cipher"), null))));
    }

    private JsonNode parse(@Nullable String plain) {
        try {
            return json.readTree(Objects.requireNonNull(plain));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A kept draft is no JSON", broken);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
