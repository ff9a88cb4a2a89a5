package org.huimin.organization;

import java.time.LocalDate;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds and moves units, and hires people. */
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

    /**
     * Hangs a unit below another one from that day on; before it, all stays as it was.
     *
     * @throws IllegalArgumentException if the unit would hang below itself
     */
    public void move(UnitId unit, UnitId parent, LocalDate from, @Nullable PersonId by) {
        units.holdStill();
        if (units.wouldHoldItself(unit, parent, from)) {
            throw new IllegalArgumentException("A unit cannot hang below itself: " + unit + " below " + parent);
        }
        units.move(unit, parent, from);
        audit.write(by, "UNIT_MOVED", null, unit.toString(), parent + " from " + from);
    }

    /**
     * Forgets that a unit was to move on that day.
     *
     * @throws IllegalArgumentException if it was not to move then
     */
    public void callOff(UnitId unit, LocalDate from, PersonId by) {
        if (units.callOff(unit, from) == 0) {
            throw new IllegalArgumentException("Unit " + unit + " does not move on " + from);
        }
        audit.write(by, "UNIT_MOVE_CALLED_OFF", null, unit.toString(), from.toString());
    }

    /** Refuses a login that somebody has. The person may not log in before they are given an account. */
    public PersonId hire(NewPerson person, @Nullable PersonId by) {
        var id = people.add(person);
        audit.write(by, "PERSON_HIRED", null, id.toString(), person.unit().toString());
        return id;
    }
}
