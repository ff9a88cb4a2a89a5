package org.huimin.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's notifications, the newest first. */
@Component
@Transactional
class Notifications {

    /** Beyond it the bell shows "99+". */
    static final int MOST_COUNTED = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Notifications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * For those of the people who want to hear of it.
     *
     * @return the ids, in the order of the people
     */
    List<Long> add(News news, Collection<PersonId> people) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO notification (person_id, kind, case_number, task_id, activity, clock, due_on, told_at)
                        SELECT person.id, CAST(:kind AS VARCHAR), CAST(:number AS VARCHAR), CAST(:task AS VARCHAR),
                            CAST(:activity AS VARCHAR), CAST(:clock AS VARCHAR), CAST(:dueOn AS DATE),
                            CAST(:now AS TIMESTAMP WITH TIME ZONE)
                        FROM person LEFT JOIN notification_choice choice
                            ON choice.person_id = person.id AND choice.kind = :kind
                        WHERE person.id IN (:people) AND COALESCE(choice.channel, :unlessChosen) <> :none
                        ORDER BY person.id""")
                .param("kind", news.kind().name())
                .param("number", news.caseNumber().value())
                .param("task", news.taskId())
                .param("activity", news.activity())
                .param("clock", news.clock())
                .param("dueOn", news.dueOn())
                .param("now", now())
                .param("people", people.stream().map(PersonId::value).toList())
                .param("unlessChosen", news.kind().unlessChosen().name())
                .param("none", Channel.NONE.name())
                .update(keys, "id");
        return keys.getKeyList().stream()
                .map(key -> ((Number) key.values().iterator().next()).longValue())
                .toList();
    }

    /** One more than the size, if there is one more. */
    @Transactional(readOnly = true)
    public List<Notification> of(PersonId person, long before, boolean unreadOnly, int size) {
        return jdbc.sql("SELECT * FROM notification WHERE person_id = :person AND id < :before"
                        + (unreadOnly ? " AND read_at IS NULL" : "")
                        + " ORDER BY id DESC FETCH FIRST :limit ROWS ONLY")
                .param("person", person.value())
                .param("before", before)
                .param("limit", size + 1)
                .query(Notifications::read)
                .list();
    }

    /** Counted up to {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int unread(PersonId person) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM (SELECT 1 FROM notification WHERE person_id = :person AND read_at IS NULL
                            FETCH FIRST :limit ROWS ONLY) counted""")
                .param("person", person.value())
                .param("limit", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** Somebody else's notification is none: nothing happens. */
    public void markRead(PersonId person, long id) {
        jdbc.sql("UPDATE notification SET read_at = ? WHERE id = ? AND person_id = ? AND read_at IS NULL")
                .params(now(), id, person.value())
                .update();
    }

    /** All up to that one: what came after it was looked at stays unread. */
    public void markAllRead(PersonId person, long upTo) {
        jdbc.sql("UPDATE notification SET read_at = ? WHERE person_id = ? AND id <= ? AND read_at IS NULL")
                .params(now(), person.value(), upTo)
                .update();
    }

    /**
     * Tasks that are done: nobody has to look for them. Clocks that have stopped: a reminder of them is out of date; that
     * their day was missed stays to be read.
     *
     * @param over ids of tasks and names of clocks
     */
    void settle(CaseNumber number, Collection<String> over) {
        jdbc.sql("""
                        UPDATE notification SET read_at = :now WHERE case_number = :number AND read_at IS NULL
                            AND kind <> :breach AND (task_id IN (:over) OR clock IN (:over))""")
                .param("now", now())
                .param("number", number.value())
                .param("breach", NotificationKind.BREACH.name())
                .param("over", over)
                .update();
    }

    /** Somebody has the task in hand: the others need not look for it. */
    void settleForOthers(String taskId, PersonId holder) {
        jdbc.sql("UPDATE notification SET read_at = ? WHERE task_id = ? AND person_id <> ? AND read_at IS NULL")
                .params(now(), taskId, holder.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Notification read(ResultSet row, int index) throws SQLException {
        return new Notification(
                row.getLong("id"),
                NotificationKind.valueOf(row.getString("kind")),
                new CaseNumber(row.getString("case_number")),
                row.getString("activity"),
                row.getString("clock"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at", OffsetDateTime.class) != null);
    }
}
