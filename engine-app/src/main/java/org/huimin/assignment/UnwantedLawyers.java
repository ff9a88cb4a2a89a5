package org.huimin.assignment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.organization.People;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a recipient does not want as a lawyer, case by case: said at the desk, or by having had them replaced. */
@Component
@Transactional
class UnwantedLawyers {

    private final JdbcClient jdbc;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    UnwantedLawyers(JdbcClient jdbc, People people, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Saying it twice changes nothing. The caller holds the lock on the case. */
    void add(CaseNumber number, PersonId lawyer, Actor by) {
        if (people.find(lawyer).isEmpty()) {
            throw new NobodyToObjectTo();
        }
        if (of(number).contains(lawyer)) {
            return;
        }
        jdbc.sql("INSERT INTO unwanted_lawyer (case_number, person_id, recorded_by, recorded_at) VALUES (?, ?, ?, ?)")
                .params(
                        number.value(),
                        lawyer.value(),
                        by.id().value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.write(by.id(), "LAWYER_UNWANTED", number, lawyer.toString(), null);
    }

    /** They think better of it. */
    void remove(CaseNumber number, PersonId lawyer, Actor by) {
        int removed = jdbc.sql("DELETE FROM unwanted_lawyer WHERE case_number = ? AND person_id = ?")
                .params(number.value(), lawyer.value())
                .update();
        if (removed > 0) {
            audit.write(by.id(), "LAWYER_WANTED_AGAIN", number, lawyer.toString(), null);
        }
    }

    @Transactional(readOnly = true)
    Set<PersonId> of(CaseNumber number) {
        return jdbc
                .sql("SELECT person_id FROM unwanted_lawyer WHERE case_number = ?")
                .param(number.value())
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
