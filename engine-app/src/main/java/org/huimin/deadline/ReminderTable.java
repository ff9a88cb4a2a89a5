package org.huimin.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.huimin.casefile.ReminderKind;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of all reminders. What was said stays; what waits moves with its clock. */
@Component
class ReminderTable {

    private final JdbcClient jdbc;

    ReminderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Reminder> of(CaseNumber number) {
        return jdbc.sql("SELECT * FROM clock_reminder WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query(ReminderTable::read)
                .list();
    }

    void add(CaseClock clock, Map<ReminderKind, Instant> moments) {
        if (moments.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Object>();
        moments.forEach((kind, at) -> rows.addAll(List.of(
                clock.id(), clock.caseNumber().value(), kind.name(), clock.due().on(), utc(at))));
        jdbc.sql("INSERT INTO clock_reminder (clock_id, case_number, kind, due_on, remind_at) VALUES "
                        + String.join(", ", Collections.nCopies(moments.size(), "(?, ?, ?, ?, ?)")))
                .params(rows)
                .update();
    }

    void move(long id, LocalDate dueOn, Instant at) {
        jdbc.sql("UPDATE clock_reminder SET due_on = :dueOn, remind_at = :at WHERE id = :id AND remind_at IS NOT NULL")
                .param("dueOn", dueOn)
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    /** Nobody needs to hear them any more. */
    void drop(List<Reminder> idle) {
        if (idle.isEmpty()) {
            return;
        }
        jdbc.sql("DELETE FROM clock_reminder WHERE id IN (:ids) AND remind_at IS NOT NULL")
                .param("ids", idle.stream().map(Reminder::id).toList())
                .update();
    }

    /** Takes note that it was said; true for exactly one of those who try. */
    boolean said(long id, Instant at) {
        return jdbc.sql("UPDATE clock_reminder SET remind_at = NULL, reminded_at = :at"
                                + " WHERE id = :id AND remind_at IS NOT NULL")
                        .param("at", utc(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** What waits no longer, in its order, behind the one that was read last. */
    List<Reminder> due(Instant now, @Nullable Reminder last, int limit) {
        var behind = last == null || last.remindAt() == null ? Instant.EPOCH : last.remindAt();
        return jdbc.sql("""
                        SELECT * FROM clock_reminder
                        WHERE remind_at <= :now AND remind_at >= :behind AND (remind_at > :behind OR id > :id)
                        ORDER BY remind_at, id FETCH FIRST :limit ROWS ONLY""")
                .param("now", utc(now))
                .param("behind", utc(behind))
                .param("id", last == null ? 0 : last.id())
                .param("limit", limit)
                .query(ReminderTable::read)
                .list();
    }

    private static Reminder read(ResultSet row, int index) throws SQLException {
        return new Reminder(
                row.getLong("id"),
                row.getLong("clock_id"),
                new CaseNumber(row.getString("case_number")),
                ReminderKind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                instant(row, "remind_at"),
                instant(row, "reminded_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
