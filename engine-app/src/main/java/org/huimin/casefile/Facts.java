package org.huimin.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dated facts of all cases, in the order in which they were recorded; none is ever changed. */
@Component
@Transactional
public class Facts {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final KnownOfCase<List<Fact>> known = new KnownOfCase<>();

    Facts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void record(
            CaseNumber number, String name, Instant happenedAt, Source source, @Nullable PersonId recordedBy) {
        var fact = new Fact(number, name, happenedAt, clock.instant(), source, recordedBy);
        insert(fact);
        known.change(
                number,
                before -> Stream.concat(before.stream(), Stream.of(fact)).toList());
    }

    private void insert(Fact fact) {
        var recordedBy = fact.recordedBy();
        jdbc.sql("""
                        INSERT INTO case_fact (case_number, name, happened_at, recorded_at, source_kind, source, recorded_by)
                        VALUES (:number, :name, :happenedAt, :recordedAt, :sourceKind, :source, :recordedBy)""")
                .param("number", fact.caseNumber().value())
                .param("name", fact.name())
                .param("happenedAt", Cases.utc(fact.happenedAt()))
                .param("recordedAt", Cases.utc(fact.recordedAt()))
                .param("sourceKind", fact.source().kind().name())
                .param("source", fact.source().reference())
                .param("recordedBy", recordedBy == null ? null : recordedBy.value())
                .update();
    }

    /** The fact as it was recorded last. */
    @Transactional(readOnly = true)
    public Optional<Fact> latest(CaseNumber number, String name) {
        return all(number).stream().filter(fact -> fact.name().equals(name)).reduce((earlier, later) -> later);
    }

    @Transactional(readOnly = true)
    public List<Fact> all(CaseNumber number) {
        return known.get(
                number,
                () -> jdbc.sql("SELECT * FROM case_fact WHERE case_number = ? ORDER BY id")
                        .param(number.value())
                        .query(Facts::read)
                        .list());
    }

    private static Fact read(ResultSet row, int index) throws SQLException {
        var recordedBy = row.getObject("recorded_by", Long.class);
        return new Fact(
                new CaseNumber(row.getString("case_number")),
                row.getString("name"),
                Cases.instantOf(row, "happened_at"),
                Cases.instantOf(row, "recorded_at"),
                new Source(Source.Kind.valueOf(row.getString("source_kind")), row.getString("source")),
                recordedBy == null ? null : new PersonId(recordedBy));
    }
}
