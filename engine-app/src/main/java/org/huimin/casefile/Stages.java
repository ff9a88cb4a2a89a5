package org.huimin.casefile;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.huimin.shared.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where each case stands, from its start to its end, as the diagram says. */
@Component
class Stages {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Clock clock;

    Stages(JdbcClient jdbc, Cases cases, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clock = clock;
    }

    /** A case that is begun anew after its end runs again, on the bundle of today. */
    @EventListener
    void on(CaseStarted event) {
        jdbc.sql("UPDATE case_file SET bundle = ?, ended_at = NULL WHERE number = ?")
                .params(event.bundle(), event.caseNumber().value())
                .update();
        cases.changed(event.caseNumber());
    }

    /** Whoever stands there already enters nothing: one session more is no other mediation. */
    @EventListener
    void on(StageEntered event) {
        var moved = jdbc.sql("UPDATE case_file SET stage = :stage WHERE number = :number"
                        + " AND (stage IS NULL OR stage <> :stage)")
                .param("stage", event.stage())
                .param("number", event.caseNumber().value())
                .update();
        if (moved == 1) {
            cases.entered(event.caseNumber(), event.stage());
            note(event);
        }
    }

    private void note(StageEntered event) {
        jdbc.sql("INSERT INTO case_stage (case_number, stage, happened_at, recorded_at, source) VALUES (?, ?, ?, ?, ?)")
                .params(
                        event.caseNumber().value(),
                        event.stage(),
                        Cases.utc(event.happenedAt()),
                        Cases.utc(clock.instant()),
                        event.source().reference())
                .update();
    }

    @EventListener
    void on(CaseEnded event) {
        jdbc.sql("UPDATE case_file SET ended_at = ? WHERE number = ?")
                .params(Cases.utc(clock.instant()), event.caseNumber().value())
                .update();
        cases.changed(event.caseNumber());
    }

    List<StageView> of(CaseNumber number) {
        return jdbc.sql("SELECT stage, happened_at, recorded_at FROM case_stage WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query((row, index) -> new StageView(
                        row.getString("stage"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
