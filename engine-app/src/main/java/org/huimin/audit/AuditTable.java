package org.huimin.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds entries, and does nothing else; without a transaction there is no deed to write down. */
@Component
class AuditTable implements AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            @Nullable PersonId actor,
            String action,
            @Nullable CaseNumber caseNumber,
            @Nullable String subject,
            @Nullable String detail) {
        jdbc.sql("""
                        INSERT INTO audit_entry (at, actor, action, case_number, subject, detail)
                        VALUES (:at, :actor, :action, :case, :subject, :detail)""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor == null ? null : actor.value())
                .param("action", action)
                .param("case", caseNumber == null ? null : caseNumber.value())
                .param("subject", subject)
                .param("detail", detail)
                .update();
    }
}
