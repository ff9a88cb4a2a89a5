package org.huimin.casefile;

import java.time.Clock;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 首问负责: whoever took the application in answers for the case until another officer accepts it. */
@Component
@Transactional
class AnsweringOfficers {

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Cases cases;
    private final AuditTrail audit;
    private final Clock clock;

    AnsweringOfficers(JdbcClient jdbc, CaseAccess access, Cases cases, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    PersonId of(CaseRecord caseRecord) {
        return jdbc.sql(
                        "SELECT officer_id FROM case_officer WHERE case_number = ? ORDER BY id DESC FETCH FIRST 1 ROW ONLY")
                .param(caseRecord.number().value())
                .query(Long.class)
                .optional()
                .map(PersonId::new)
                .orElse(caseRecord.registeredBy());
    }

    /** Accepting what one answers for already changes nothing. */
    void accept(CaseNumber number, Actor actor) {
        access.require(number, actor);
        var locked = cases.lock(number);
        if (of(locked).equals(actor.id())) {
            return;
        }
        jdbc.sql("INSERT INTO case_officer (case_number, officer_id, accepted_at) VALUES (?, ?, ?)")
                .params(number.value(), actor.id().value(), Cases.utc(clock.instant()))
                .update();
        audit.write(actor.id(), "CASE_ACCEPTED", number, null, null);
    }
}
