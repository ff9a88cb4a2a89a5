package org.huimin.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.huimin.casefile.ApplicantToBeTold.News;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What applicants have to hear, and what became of it. */
@Component
class Tellings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Tellings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseNumber number, News subject) {
        jdbc.sql("INSERT INTO telling (case_number, subject, asked_at, tries) VALUES (?, ?, ?, 0)")
                .params(number.value(), subject.name(), now())
                .update();
    }

    List<Telling> of(CaseNumber number) {
        return jdbc.sql("SELECT * FROM telling WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query(Tellings::read)
                .list();
    }

    List<Telling> waiting(CaseNumber number) {
        return of(number).stream().filter(telling -> telling.outcome() == null).toList();
    }

    /** One more attempt failed, for everything that waits. */
    void failed(CaseNumber number) {
        jdbc.sql("UPDATE telling SET tries = tries + 1 WHERE case_number = ? AND outcome IS NULL")
                .param(number.value())
                .update();
    }

    void settle(CaseNumber number, Outcome outcome, PersonId by) {
        jdbc.sql("""
                        UPDATE telling SET outcome = ?, settled_at = ?, settled_by = ?
                        WHERE case_number = ? AND outcome IS NULL""").params(outcome.name(), now(), by.value(), number.value()).update();
    }

    private static Telling read(ResultSet row, int index) throws SQLException {
        var outcome = row.getString("outcome");
        return new Telling(
                row.getLong("id"),
                News.valueOf(row.getString("subject")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                outcome == null ? null : Outcome.valueOf(outcome),
                instant(row.getObject("settled_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
