package org.huimin.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mail that waits in the database. A node takes one letter in hand at a time: it moves the hour at which the letter falls
 * due beyond the longest possible conversation and commits; if the node dies, the letter falls due again by itself.
 */
@Component
class Outbox {

    /** Longer than all timeouts of one conversation with a server together. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** How long a letter that others may go along with waits for them: a sweep takes no longer. */
    static final Duration GATHERED_FOR = Duration.ofMinutes(2);

    private static final int MOST_IN_ONE = 1000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Outbox(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** In the transaction under way, for those who want mail of it and have an address. */
    void add(List<Long> notifications, NotificationKind kind) {
        var now = clock.instant();
        jdbc.sql("""
                        INSERT INTO mail (notification_id, status, attempts, created_at, since, due_at)
                        SELECT notification.id, 'WAITING', 0, CAST(:now AS TIMESTAMP WITH TIME ZONE),
                            CAST(:now AS TIMESTAMP WITH TIME ZONE), CAST(:due AS TIMESTAMP WITH TIME ZONE)
                        FROM notification JOIN person ON person.id = notification.person_id
                        LEFT JOIN notification_choice choice ON choice.person_id = person.id AND choice.kind = :kind
                        WHERE notification.id IN (:notifications) AND person.mail_address IS NOT NULL
                            AND COALESCE(choice.channel, :unlessChosen) = :mail
                        ORDER BY notification.id""")
                .param("notifications", notifications)
                .param("now", utc(now))
                .param("due", utc(kind.gathers() ? now.plus(GATHERED_FOR) : now))
                .param("kind", kind.name())
                .param("unlessChosen", kind.unlessChosen().name())
                .param("mail", Channel.MAIL.name())
                .update();
    }

    /** Takes the next letter in hand, which no other node then sees; empty if none is due. */
    Optional<Letter> lease() {
        var lease = UUID.randomUUID().toString();
        return Optional.ofNullable(transaction.execute(
                status -> nextDue().map(id -> sign(id, lease)).orElse(null)));
    }

    private Optional<Long> nextDue() {
        return jdbc.sql("""
                        SELECT id FROM mail WHERE status = 'WAITING' AND due_at <= ?
                        ORDER BY due_at, id FETCH FIRST 1 ROW ONLY FOR UPDATE SKIP LOCKED""").param(utc(clock.instant())).query(Long.class).optional();
    }

    private Letter sign(long id, String lease) {
        gather(id);
        jdbc.sql("UPDATE mail SET due_at = ?, lease = ?, attempts = attempts + 1 WHERE id = ?")
                .params(utc(clock.instant().plus(LEASE)), lease, id)
                .update();
        return jdbc.sql("""
                        SELECT mail.*, notification.person_id
                        FROM mail JOIN notification ON notification.id = mail.notification_id WHERE mail.id = ?""").param(id).query(this::read).single();
    }

    /**
     * What waits for the same person and was never tried either goes along, if the letter is of a kind that gathers; once
     * it was tried it tells the same for ever. What another node has in hand is left alone.
     */
    private void gather(long id) {
        var along = jdbc.sql("""
                        SELECT id FROM mail WHERE status = 'WAITING' AND attempts = 0 AND since = created_at AND id <> :id
                            AND notification_id IN (
                                SELECT other.id FROM notification other JOIN notification own ON own.person_id = other.person_id
                                    JOIN mail ON mail.notification_id = own.id
                                WHERE mail.id = :id AND mail.attempts = 0 AND mail.since = mail.created_at
                                    AND own.kind IN (:kinds) AND other.kind IN (:kinds))
                        ORDER BY id FETCH FIRST :most ROWS ONLY FOR UPDATE SKIP LOCKED""")
                .param("id", id)
                .param(
                        "kinds",
                        NotificationKind.GATHERED.stream().map(Enum::name).toList())
                .param("most", MOST_IN_ONE - 1)
                .query(Long.class)
                .list();
        if (!along.isEmpty()) {
            jdbc.sql("UPDATE mail SET status = 'CARRIED', carrier_id = :id WHERE id IN (:along)")
                    .param("id", id)
                    .param("along", along)
                    .update();
        }
    }

    /** Writes down what became of it; false if another node has it in hand by now. */
    boolean settle(Letter letter, Outcome outcome) {
        var now = clock.instant();
        return switch (outcome.fate()) {
            case SENT -> close(letter, "SENT", outcome.reply(), now);
            case DEAD -> close(letter, "DEAD", outcome.reply(), now);
            case LATER, SERVER_AWAY ->
                now.isAfter(letter.since().plus(BackOff.GIVE_UP_AFTER))
                        ? close(letter, "DEAD", outcome.reply(), now)
                        : wait(letter, outcome.reply(), now.plus(BackOff.after(letter.attempts())));
        };
    }

    private boolean close(Letter letter, String status, String reply, Instant now) {
        return 1
                == jdbc.sql(
                                "UPDATE mail SET status = ?, reply = ?, settled_at = ?, lease = NULL WHERE id = ? AND lease = ?")
                        .params(status, reply, utc(now), letter.id(), letter.lease())
                        .update();
    }

    private boolean wait(Letter letter, String reply, Instant until) {
        return 1
                == jdbc.sql("UPDATE mail SET due_at = ?, reply = ?, lease = NULL WHERE id = ? AND lease = ?")
                        .params(utc(until), reply, letter.id(), letter.lease())
                        .update();
    }

    /** Puts a dead letter back among those that wait; anything else stays as it is. */
    boolean retry(long id) {
        return 1 == revive(" AND id = ?", id);
    }

    int retryAll() {
        return revive("");
    }

    private int revive(String which, Object... parameters) {
        return jdbc.sql("""
                        UPDATE mail SET status = 'WAITING', attempts = 0, since = ?, due_at = ?, settled_at = NULL, reply = NULL
                        WHERE status = 'DEAD'""" + which)
                .param(utc(clock.instant()))
                .param(utc(clock.instant()))
                .params(parameters)
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private Letter read(ResultSet row, int index) throws SQLException {
        long id = row.getLong("id");
        return new Letter(
                id,
                row.getString("lease"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                new PersonId(row.getLong("person_id")),
                tells(id));
    }

    private List<Letter.Told> tells(long letter) {
        return jdbc.sql("""
                        SELECT notification.kind, notification.case_number, notification.due_on
                        FROM mail JOIN notification ON notification.id = mail.notification_id
                        WHERE mail.id = :letter OR mail.carrier_id = :letter ORDER BY mail.id""")
                .param("letter", letter)
                .query((row, index) -> new Letter.Told(
                        NotificationKind.valueOf(row.getString("kind")),
                        new CaseNumber(row.getString("case_number")),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
