package org.huimin.access;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.huimin.organization.People;
import org.huimin.organization.Person;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the roles who holds one today, and the people where they work. */
@Component
class RoleHolderTable implements RoleHolders {

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    RoleHolderTable(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Person> in(UnitId unit, String role) {
        var holders = holders(role);
        return people.of(unit).stream()
                .filter(person -> holders.contains(person.id()))
                .toList();
    }

    @Override
    public List<Person> everywhere(String role) {
        return holders(role).stream()
                .map(people::get)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private List<PersonId> holders(String role) {
        return jdbc
                .sql("""
                        SELECT person_id FROM person_role
                        WHERE role = :role AND valid_from <= :today AND (valid_to IS NULL OR valid_to >= :today)""")
                .param("role", role)
                .param("today", OfficeTime.day(clock.instant()))
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
