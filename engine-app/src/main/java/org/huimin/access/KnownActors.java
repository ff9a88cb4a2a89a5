package org.huimin.access;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever comes in, with name, unit and roles of this moment. One statement, since every request begins with it. */
@Component
class KnownActors {

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownActors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty for whoever has no account, or had it taken away. */
    Optional<Actor> find(PersonId id) {
        var rows = jdbc.sql("""
                        SELECT person.name, person.unit_id, person_role.role
                        FROM account JOIN person ON person.id = account.person_id
                        LEFT JOIN person_role ON person_role.person_id = person.id AND person_role.valid_from <= :today
                            AND (person_role.valid_to IS NULL OR person_role.valid_to >= :today)
                        WHERE account.person_id = :person AND NOT account.disabled ORDER BY person_role.role""")
                .param("person", id.value())
                .param("today", OfficeTime.day(clock.instant()))
                .query((row, index) ->
                        new Held(row.getString("name"), new UnitId(row.getLong("unit_id")), row.getString("role")))
                .list();
        return rows.stream().findFirst().map(person -> new Actor(id, person.name(), person.unit(), roles(rows)));
    }

    private static Set<String> roles(List<Held> rows) {
        return rows.stream()
                .map(Held::role)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One of a person's roles; one without a role for a person who holds none. */
    private record Held(String name, UnitId unit, @Nullable String role) {}
}
