package org.huimin.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.huimin.organization.Person;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the people and their roles in one statement who holds one today. */
@Component
class RoleHolderTable implements RoleHolders {

    private static final String HOLDERS = """
            SELECT * FROM person WHERE id IN (SELECT person_id FROM person_role
                WHERE role = :role AND valid_from <= :today AND (valid_to IS NULL OR valid_to >= :today))""";
    private static final String BY_NAME = " ORDER BY name, id";

    private final JdbcClient jdbc;
    private final Clock clock;

    RoleHolderTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Person> in(UnitId unit, String role) {
        return read(asked(HOLDERS + " AND unit_id = :unit" + BY_NAME, role).param("unit", unit.value()));
    }

    @Override
    public List<Person> everywhere(String role) {
        return read(asked(HOLDERS + BY_NAME, role));
    }

    private JdbcClient.StatementSpec asked(String sql, String role) {
        return jdbc.sql(sql).param("role", role).param("today", OfficeTime.day(clock.instant()));
    }

    private static List<Person> read(JdbcClient.StatementSpec asked) {
        return asked.query(RoleHolderTable::person).list();
    }

    private static Person person(ResultSet row, int index) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                row.getString("login"),
                row.getString("name"),
                new UnitId(row.getLong("unit_id")),
                row.getString("practice_number"));
    }
}
