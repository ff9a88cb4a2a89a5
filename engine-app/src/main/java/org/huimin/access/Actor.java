package org.huimin.access;

import java.util.Set;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;

/** The person who acts, with the roles they hold now. */
public record Actor(PersonId id, String name, UnitId unit, Set<String> roles) {

    public boolean holds(String role) {
        return roles.contains(role);
    }
}
