package org.huimin.casefile;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers everyone who was ever named to handle a case: who was replaced has still seen one side of it. */
@Component
class Handlers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Handlers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(CaseMarked event) {
        jdbc.sql("""
                        INSERT INTO case_handler (case_number, firm_id, lawyer_id, named_at)
                        SELECT case_file.number, case_file.firm_id, case_file.lawyer_id, :now FROM case_file
                        WHERE case_file.number = :number AND case_file.firm_id IS NOT NULL AND NOT EXISTS (
                            SELECT 1 FROM case_handler known
                            WHERE known.case_number = case_file.number AND known.firm_id = case_file.firm_id
                              AND COALESCE(known.lawyer_id, 0) = COALESCE(case_file.lawyer_id, 0))""")
                .param("number", event.caseNumber().value())
                .param("now", Cases.utc(clock.instant()))
                .update();
    }
}
