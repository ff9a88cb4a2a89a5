package org.huimin.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All people, one row each. */
@Component
class PersonTable implements People {

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PersonId add(NewPerson person) {
        try {
            return new PersonId(Inserted.id(jdbc.sql("""
                                    INSERT INTO person (login, name, unit_id, practice_number)
                                    VALUES (:login, :name, :unit, :practiceNumber)""")
                    .param("login", person.login())
                    .param("name", person.name())
                    .param("unit", person.unit().value())
                    .param("practiceNumber", person.practiceNumber())));
        } catch (DuplicateKeyException taken) {
            throw new LoginIsTaken(person.login(), taken);
        }
    }

    void renumber(PersonId person, @Nullable String practiceNumber) {
        jdbc.sql("UPDATE person SET practice_number = :number WHERE id = :person")
                .param("number", practiceNumber)
                .param("person", person.value())
                .update();
    }

    @Override
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No such person: " + id));
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return jdbc.sql("SELECT * FROM person WHERE id = ?")
                .param(id.value())
                .query(PersonTable::read)
                .optional();
    }

    @Override
    public Optional<Person> find(String login) {
        return Login.normal(login)
                .flatMap(normal -> jdbc.sql("SELECT * FROM person WHERE login = ?")
                        .param(normal)
                        .query(PersonTable::read)
                        .optional());
    }

    @Override
    public List<Person> of(UnitId unit) {
        return jdbc.sql("SELECT * FROM person WHERE unit_id = ? ORDER BY name, id")
                .param(unit.value())
                .query(PersonTable::read)
                .list();
    }

    private static Person read(ResultSet row, int index) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                row.getString("login"),
                row.getString("name"),
                new UnitId(row.getLong("unit_id")),
                row.getString("practice_number"));
    }
}
