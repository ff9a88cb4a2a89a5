package org.huimin.access;

import java.util.Set;
import org.huimin.organization.UnitKind;
import org.huimin.organization.Units;
import org.huimin.shared.Role;
import org.springframework.stereotype.Component;

/** Staff reach what lies within their unit, a firm its own cases, a lawyer theirs, a mediator also what they mediate elsewhere, and administrators none. */
@Component
class RoleReaches implements Reaches {

    private static final Set<String> STAFF = Set.of(
            Role.INTAKE,
            Role.REVIEWER,
            Role.AGENCY_HEAD,
            Role.BUREAU_REVIEW,
            Role.FOLLOW_UP,
            Role.FINANCE,
            Role.STATS,
            Role.DIRECTOR);

    private final Units units;

    RoleReaches(Units units) {
        this.units = units;
    }

    @Override
    public Reach of(Actor actor) {
        return new Reach(
                reachesUnits(actor) ? units.within(actor.unit()) : Set.of(),
                actor.holds(Role.FIRM) ? actor.unit() : null,
                actor.holds(Role.LAWYER) ? actor.id() : null,
                actor.isOfACommittee() ? actor.id() : null);
    }

    /** A committee reaches disputes, and no case of legal aid. */
    private boolean reachesUnits(Actor actor) {
        return actor.roles().stream().anyMatch(STAFF::contains)
                || (actor.isOfACommittee() && units.get(actor.unit()).kind() == UnitKind.COMMITTEE);
    }
}
