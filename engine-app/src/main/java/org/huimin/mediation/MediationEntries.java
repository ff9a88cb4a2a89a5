package org.huimin.mediation;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When people met, and when they will meet again. */
@Component
class MediationEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    MediationEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseNumber number, Mediate.Entry entry, PersonId recordedBy) {
        jdbc.sql("""
                        INSERT INTO mediation_entry (case_number, kind, held_at, next_session_at, recorded_by, recorded_at)
                        VALUES (:number, :kind, :heldAt, :next, :by, :at)""")
                .param("number", number.value())
                .param("kind", entry.kind().name())
                .param("heldAt", utc(entry.heldAt().toInstant()))
                .param("next", entry.next() == null ? null : utc(entry.next().toInstant()))
                .param("by", recordedBy.value())
                .param("at", utc(clock.instant()))
                .update();
    }

    /** Whether there was a session at all. */
    boolean any(CaseNumber number) {
        return jdbc.sql("SELECT COUNT(*) FROM mediation_entry WHERE case_number = ? AND kind = 'SESSION'")
                        .param(number.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<Instant> nextSession(CaseNumber number) {
        return Optional.ofNullable(nextSessions(List.of(number)).get(number));
    }

    /** What was arranged last, of each dispute in which that lies ahead. */
    Map<CaseNumber, Instant> nextSessions(Collection<CaseNumber> numbers) {
        var next = new HashMap<CaseNumber, Instant>();
        if (numbers.isEmpty()) {
            return next;
        }
        jdbc.sql("""
                        SELECT case_number, next_session_at FROM mediation_entry WHERE id IN (
                            SELECT MAX(id) FROM mediation_entry WHERE case_number IN (:numbers) GROUP BY case_number)
                        AND next_session_at >= :now""")
                .param("numbers", numbers.stream().map(CaseNumber::value).toList())
                .param("now", utc(clock.instant()))
                .query(row -> {
                    next.put(
                            new CaseNumber(row.getString("case_number")),
                            row.getObject("next_session_at", OffsetDateTime.class)
                                    .toInstant());
                });
        return next;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
