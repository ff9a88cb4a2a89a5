package org.huimin.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huimin.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is away when. */
@Component
class LeaveTable {

    private final JdbcClient jdbc;

    LeaveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonId person, LocalDate from, LocalDate until) {
        jdbc.sql("INSERT INTO practice_leave (person_id, first_day, last_day) VALUES (?, ?, ?)")
                .params(person.value(), from, until)
                .update();
    }

    void shorten(long id, LocalDate until) {
        jdbc.sql("UPDATE practice_leave SET last_day = ? WHERE id = ?")
                .params(until, id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("DELETE FROM practice_leave WHERE id = ?").param(id).update();
    }

    List<Leave> of(PersonId person) {
        return jdbc.sql("SELECT * FROM practice_leave WHERE person_id = ? ORDER BY first_day, id")
                .param(person.value())
                .query(LeaveTable::read)
                .list();
    }

    /** Who is away on that day, and in which leave. */
    Map<PersonId, Leave> on(LocalDate day) {
        return jdbc
                .sql("SELECT * FROM practice_leave WHERE first_day <= :day AND last_day >= :day ORDER BY id")
                .param("day", day)
                .query((row, index) -> Map.entry(new PersonId(row.getLong("person_id")), read(row, index)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static Leave read(ResultSet row, int index) throws SQLException {
        return new Leave(
                row.getLong("id"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }
}
