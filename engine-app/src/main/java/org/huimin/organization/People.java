package org.huimin.organization;

import java.util.List;
import java.util.Optional;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;

/** All staff, lawyers and mediators. */
public interface People {

    /** @throws IllegalArgumentException if there is no such person */
    Person get(PersonId id);

    Optional<Person> find(PersonId id);

    /** By login, in whatever case it is typed. */
    Optional<Person> find(String login);

    List<Person> of(UnitId unit);
}
