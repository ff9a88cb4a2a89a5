package org.huimin.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which roles a person holds, each from one day to another. */
@Component
@Transactional
public class Roles {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Roles(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses a role that no row names, and one that the person holds already. */
    public void grant(PersonId person, String role, LocalDate from, @Nullable PersonId by) {
        if (of(person).contains(role)) {
            throw new RoleHeldAlready(role);
        }
        insert(person, role, from);
        audit.write(by, "ROLE_GRANTED", null, person.toString(), role);
    }

    /** The day is the last one on which the person holds the role. */
    public void end(PersonId person, String role, LocalDate lastDay, @Nullable PersonId by) {
        jdbc.sql("""
                        UPDATE person_role SET valid_to = :lastDay
                        WHERE person_id = :person AND role = :role AND (valid_to IS NULL OR valid_to > :lastDay)""")
                .param("person", person.value())
                .param("role", role)
                .param("lastDay", lastDay)
                .update();
        audit.write(by, "ROLE_ENDED", null, person.toString(), role);
    }

    /** The roles held today. */
    @Transactional(readOnly = true)
    public Set<String> of(PersonId person) {
        return new LinkedHashSet<>(jdbc.sql("""
                        SELECT role FROM person_role
                        WHERE person_id = :person AND valid_from <= :today AND (valid_to IS NULL OR valid_to >= :today)
                        ORDER BY role""")
                .param("person", person.value())
                .param("today", OfficeTime.day(clock.instant()))
                .query(String.class)
                .list());
    }

    private void insert(PersonId person, String role, LocalDate from) {
        try {
            jdbc.sql("INSERT INTO person_role (person_id, role, valid_from) VALUES (:person, :role, :from)")
                    .param("person", person.value())
                    .param("role", role)
                    .param("from", from)
                    .update();
        } catch (DataIntegrityViolationException unknown) {
            throw new RoleUnknown(role, unknown);
        }
    }
}
