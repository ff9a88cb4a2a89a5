package org.huimin.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The progress entries of all cases, and the hearings that lie ahead. */
@Component
class ProgressEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgressEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseNumber number, ReportProgress.Progress progress, PersonId recordedBy) {
        var hearingAt = progress.hearingAt();
        jdbc.sql("""
                        INSERT INTO progress_entry (case_number, happened_on, kind, hearing_at, hearing_place, recorded_by, recorded_at)
                        VALUES (:number, :happenedOn, :kind, :hearingAt, :hearingPlace, :by, :at)""")
                .param("number", number.value())
                .param("happenedOn", progress.happenedOn())
                .param("kind", progress.kind())
                .param("hearingAt", hearingAt == null ? null : utc(hearingAt.toInstant()))
                .param("hearingPlace", progress.hearingPlace())
                .param("by", recordedBy.value())
                .param("at", utc(clock.instant()))
                .update();
    }

    /** Another date takes the place of what lies ahead; what each entry said stays in its answers. */
    void callOffHearings(CaseNumber number) {
        jdbc.sql("UPDATE progress_entry SET hearing_at = NULL, hearing_place = NULL"
                        + " WHERE case_number = ? AND hearing_at >= ?")
                .params(number.value(), utc(clock.instant()))
                .update();
    }

    List<ProgressEntry> of(CaseNumber number) {
        return jdbc.sql("SELECT * FROM progress_entry WHERE case_number = ? ORDER BY happened_on, id")
                .param(number.value())
                .query(ProgressEntries::read)
                .list();
    }

    /** The hearings from now on, the next one first; one that two entries tell of is one. */
    List<Hearing> hearings(CaseNumber number) {
        return jdbc.sql("SELECT hearing_at, MAX(hearing_place) AS place FROM progress_entry"
                        + " WHERE case_number = ? AND hearing_at >= ? GROUP BY hearing_at ORDER BY hearing_at")
                .params(number.value(), utc(clock.instant()))
                .query((row, index) -> new Hearing(
                        row.getObject("hearing_at", OffsetDateTime.class).toInstant(), row.getString("place")))
                .list();
    }

    /** The first hearing from now on of each of the cases that has one. */
    Map<CaseNumber, Instant> nextHearings(Collection<CaseNumber> numbers) {
        var next = new HashMap<CaseNumber, Instant>();
        if (numbers.isEmpty()) {
            return next;
        }
        jdbc.sql("SELECT case_number, MIN(hearing_at) AS next_hearing FROM progress_entry"
                        + " WHERE case_number IN (:numbers) AND hearing_at >= :now GROUP BY case_number")
                .param("numbers", numbers.stream().map(CaseNumber::value).toList())
                .param("now", utc(clock.instant()))
                .query(row -> {
                    next.put(
                            new CaseNumber(row.getString("case_number")),
                            row.getObject("next_hearing", OffsetDateTime.class).toInstant());
                });
        return next;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static ProgressEntry read(ResultSet row, int index) throws SQLException {
        return new ProgressEntry(
                row.getObject("happened_on", LocalDate.class),
                row.getString("kind"),
                instant(row.getObject("hearing_at", OffsetDateTime.class)),
                new PersonId(row.getLong("recorded_by")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime value) {
        return value == null ? null : value.toInstant();
    }
}
