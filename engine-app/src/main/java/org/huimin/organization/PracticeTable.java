package org.huimin.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was entered of each who practises; a county has some dozens of them. */
@Component
class PracticeTable {

    private static final String MATTER = "MATTER";
    private static final String LANGUAGE = "LANGUAGE";
    private static final String AREA = "AREA";

    private final JdbcClient jdbc;

    PracticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, Practice> all() {
        var codes = codes();
        var all = new HashMap<PersonId, Practice>();
        jdbc.sql("SELECT * FROM practice").query(row -> {
            var person = new PersonId(row.getLong("person_id"));
            all.put(person, read(row, codes.getOrDefault(person, List.of())));
        });
        return all;
    }

    Optional<Practice> find(PersonId person) {
        return Optional.ofNullable(all().get(person));
    }

    /** Whether the entry was still the one that was changed. */
    boolean put(PersonId person, Practice practice) {
        boolean written = practice.version() == 0
                ? jdbc.sql("""
                        INSERT INTO practice (person_id, kind, practising_since, defending_since, licensed_until,
                            suspended_from, suspended_until, gender, minors, case_limit, version)
                        VALUES (:person, :kind, :since, :defending, :until, :from, :to, :gender, :minors, :limit, 1)""").params(columns(person, practice)).update() == 1
                : jdbc.sql("""
                        UPDATE practice SET kind = :kind, practising_since = :since, defending_since = :defending,
                            licensed_until = :until, suspended_from = :from, suspended_until = :to, gender = :gender,
                            minors = :minors, case_limit = :limit, version = version + 1
                        WHERE person_id = :person AND version = :version""")
                                .params(columns(person, practice))
                                .param("version", practice.version())
                                .update()
                        == 1;
        if (written) {
            write(person, practice);
        }
        return written;
    }

    private static Map<String, @Nullable Object> columns(PersonId person, Practice practice) {
        var columns = new HashMap<String, @Nullable Object>();
        var suspended = practice.suspended();
        columns.put("person", person.value());
        columns.put("kind", practice.kind().name());
        columns.put("since", practice.practisingSince());
        columns.put("defending", practice.defendingSince());
        columns.put("until", practice.licensedUntil());
        columns.put("from", suspended == null ? null : suspended.from());
        columns.put("to", suspended == null ? null : suspended.until());
        columns.put(
                "gender", practice.gender() == null ? null : practice.gender().name());
        columns.put("minors", practice.minors());
        columns.put("limit", practice.caseLimit());
        return columns;
    }

    private void write(PersonId person, Practice practice) {
        jdbc.sql("DELETE FROM practice_code WHERE person_id = ?")
                .param(person.value())
                .update();
        write(person, MATTER, practice.matters());
        write(person, LANGUAGE, practice.languages().stream().map(Enum::name).toList());
        write(person, AREA, practice.areas());
    }

    private void write(PersonId person, String kind, Collection<String> codes) {
        codes.forEach(code -> jdbc.sql("INSERT INTO practice_code (person_id, kind, code) VALUES (?, ?, ?)")
                .params(person.value(), kind, code)
                .update());
    }

    private Map<PersonId, List<Code>> codes() {
        return jdbc
                .sql("SELECT * FROM practice_code ORDER BY person_id, kind, code")
                .query((row, index) ->
                        new Code(new PersonId(row.getLong("person_id")), row.getString("kind"), row.getString("code")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Code::person));
    }

    private static Practice read(ResultSet row, List<Code> codes) throws SQLException {
        var gender = row.getString("gender");
        return new Practice(
                PracticeKind.valueOf(row.getString("kind")),
                row.getObject("practising_since", LocalDate.class),
                row.getObject("defending_since", LocalDate.class),
                row.getObject("licensed_until", LocalDate.class),
                Span.of(
                        row.getObject("suspended_from", LocalDate.class),
                        row.getObject("suspended_until", LocalDate.class)),
                gender == null ? null : Gender.valueOf(gender),
                row.getBoolean("minors"),
                row.getObject("case_limit", Integer.class),
                of(MATTER, codes),
                of(LANGUAGE, codes).stream().map(Language::valueOf).collect(Collectors.toSet()),
                of(AREA, codes),
                row.getInt("version"));
    }

    private static Set<String> of(String kind, List<Code> codes) {
        return codes.stream()
                .filter(code -> code.kind().equals(kind))
                .map(Code::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Code(PersonId person, String kind, String code) {}
}
