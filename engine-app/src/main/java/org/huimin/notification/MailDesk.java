package org.huimin.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The operator's look at the mail: what waits, what is dead and why. Whose case it is about is none of their business. */
@Component
@Transactional
class MailDesk {

    private static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final MailSwitch mail;
    private final AuditTrail audit;
    private final Clock clock;

    MailDesk(JdbcClient jdbc, Outbox outbox, MailSwitch mail, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Look look() {
        var since = Outbox.utc(clock.instant().minus(Duration.ofDays(1)));
        int sent = jdbc.sql("SELECT COUNT(*) FROM mail WHERE status = 'SENT' AND settled_at >= ?")
                .param(since)
                .query(Integer.class)
                .single();
        var oldest = jdbc.sql("""
                        SELECT created_at FROM mail WHERE status = 'WAITING' ORDER BY created_at FETCH FIRST 1 ROW ONLY""")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
        return new Look(mail.on(), sent, count("WAITING"), oldest, count("DEAD"), dead());
    }

    /** What is not dead stays as it is. */
    public Look retry(long id, Actor actor) {
        if (outbox.retry(id)) {
            audit.write(actor.id(), "MAIL_RETRIED", null, Long.toString(id), null);
        }
        return look();
    }

    public Look retryAll(Actor actor) {
        int revived = outbox.retryAll();
        if (revived > 0) {
            audit.write(actor.id(), "MAIL_RETRIED", null, null, Integer.toString(revived));
        }
        return look();
    }

    private int count(String status) {
        return jdbc.sql("SELECT COUNT(*) FROM mail WHERE status = ?")
                .param(status)
                .query(Integer.class)
                .single();
    }

    private List<DeadLetter> dead() {
        return jdbc.sql("""
                        SELECT mail.id, mail.attempts, mail.reply, mail.settled_at, notification.kind, person.name AS person,
                            unit.name AS unit
                        FROM mail JOIN notification ON notification.id = mail.notification_id JOIN person ON person.id = notification.person_id
                            JOIN unit ON unit.id = person.unit_id
                        WHERE mail.status = 'DEAD' ORDER BY mail.settled_at DESC, mail.id DESC FETCH FIRST :limit ROWS ONLY""")
                .param("limit", MOST_SHOWN)
                .query((row, index) -> new DeadLetter(
                        row.getLong("id"),
                        NotificationKind.valueOf(row.getString("kind")),
                        row.getString("person"),
                        row.getString("unit"),
                        row.getInt("attempts"),
                        row.getString("reply"),
                        row.getObject("settled_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * @param sent on the last day
     * @param oldest since when the oldest of those that wait does; null if none does
     * @param dead how many there are, of which the latest are shown
     */
    record Look(boolean on, int sent, int waiting, @Nullable Instant oldest, int dead, List<DeadLetter> letters) {}

    record DeadLetter(
            long id,
            NotificationKind kind,
            String person,
            String unit,
            int attempts,
            @Nullable String reply,
            Instant diedAt) {}
}
