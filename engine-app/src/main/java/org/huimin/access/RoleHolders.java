package org.huimin.access;

import java.util.List;
import org.huimin.organization.Person;
import org.huimin.shared.UnitId;

/** Who holds a role where. */
public interface RoleHolders {

    /** People of that unit who hold the role now, by name. */
    List<Person> in(UnitId unit, String role);

    /** Everybody who holds the role now, by name. */
    List<Person> everywhere(String role);
}
