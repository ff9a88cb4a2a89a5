package org.huimin.notification;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Half a year later nobody looks for a notification that was read. What is unread, or could not be sent, stays. */
@Component
class ForgetOldNotifications {

    private static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgetOldNotifications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Asia/Shanghai")
    @Transactional
    void nightly() {
        var before = Outbox.utc(clock.instant().minus(KEPT));
        jdbc.sql("DELETE FROM mail WHERE carrier_id IN (SELECT id FROM mail WHERE status = 'SENT' AND settled_at < ?)")
                .param(before)
                .update();
        jdbc.sql("DELETE FROM mail WHERE status = 'SENT' AND settled_at < ?")
                .param(before)
                .update();
        jdbc.sql("""
                        DELETE FROM notification WHERE told_at < ? AND read_at IS NOT NULL
                            AND NOT EXISTS (SELECT 1 FROM mail WHERE mail.notification_id = notification.id)""").param(before).update();
    }
}
