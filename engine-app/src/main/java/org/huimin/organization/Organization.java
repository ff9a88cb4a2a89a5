package org.huimin.organization;

import org.huimin.audit.AuditTrail;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds units and hires people. */
@Component
@Transactional
public class Organization {

    private final UnitTable units;
    private final PersonTable people;
    private final AuditTrail audit;

    Organization(UnitTable units, PersonTable people, AuditTrail audit) {
        this.units = units;
        this.people = people;
        this.audit = audit;
    }

    /** @param by null where the system itself founds it */
    public UnitId found(NewUnit unit, @Nullable PersonId by) {
        var id = units.add(unit);
        audit.write(by, "UNIT_FOUNDED", null, id.toString(), unit.kind().name());
        return id;
    }

    /** Refuses a login that somebody has. The person may not log in before they are given an account. */
    public PersonId hire(NewPerson person, @Nullable PersonId by) {
        var id = people.add(person);
        audit.write(by, "PERSON_HIRED", null, id.toString(), person.unit().toString());
        return id;
    }
}
