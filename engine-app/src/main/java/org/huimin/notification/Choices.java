package org.huimin.notification;

import java.util.EnumMap;
import java.util.Map;
import org.huimin.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody wants to hear of, and how. Only what somebody has chosen has a row. */
@Component
@Transactional
class Choices {

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Map<NotificationKind, Channel> of(PersonId person) {
        var choices = new EnumMap<NotificationKind, Channel>(NotificationKind.class);
        for (var kind : NotificationKind.values()) {
            choices.put(kind, kind.unlessChosen());
        }
        jdbc.sql("SELECT kind, channel FROM notification_choice WHERE person_id = ?")
                .param(person.value())
                .query(row -> {
                    choices.put(
                            NotificationKind.valueOf(row.getString("kind")), Channel.valueOf(row.getString("channel")));
                });
        return choices;
    }

    void choose(PersonId person, Map<NotificationKind, Channel> choices) {
        jdbc.sql("DELETE FROM notification_choice WHERE person_id = ?")
                .param(person.value())
                .update();
        choices.forEach((kind, channel) -> jdbc.sql(
                        "INSERT INTO notification_choice (person_id, kind, channel) VALUES (?, ?, ?)")
                .params(person.value(), kind.name(), channel.name())
                .update());
    }
}
