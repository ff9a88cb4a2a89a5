package org.huimin.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.huimin.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who gave which task to whom: for a while it can be taken back. */
@Component
class Handovers {

    private static final Duration REGRETTABLE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Handovers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String taskId, PersonId from, PersonId to) {
        jdbc.sql("INSERT INTO task_handover (task_id, from_person, to_person, handed_at) VALUES (?, ?, ?, ?)")
                .params(taskId, from.value(), to.value(), now())
                .update();
    }

    /** Whether the last hand-over of the task was from the one to the other, and not long ago. */
    boolean justNow(String taskId, PersonId from, PersonId to) {
        return jdbc.sql("""
                        SELECT from_person, to_person, handed_at FROM task_handover WHERE task_id = ?
                        ORDER BY id DESC FETCH FIRST 1 ROW ONLY""")
                .param(taskId)
                .query((row, index) -> row.getLong("from_person") == from.value()
                        && row.getLong("to_person") == to.value()
                        && !row.getObject("handed_at", OffsetDateTime.class).isBefore(now().minus(REGRETTABLE)))
                .optional()
                .orElse(false);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
