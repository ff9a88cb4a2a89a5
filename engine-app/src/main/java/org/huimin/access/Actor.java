package org.huimin.access;

import java.util.Set;
import org.huimin.shared.PersonId;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;

/** The person who acts, with the roles they hold now. */
public record Actor(PersonId id, String name, UnitId unit, Set<String> roles) {

    public boolean holds(String role) {
        return roles.contains(role);
    }

    /** Whether they belong to a people's mediation committee, and so mediate. */
    public boolean isOfACommittee() {
        return roles.stream().anyMatch(Role.OF_A_COMMITTEE::contains);
    }
}
