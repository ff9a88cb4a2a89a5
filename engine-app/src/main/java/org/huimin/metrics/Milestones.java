package org.huimin.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huimin.casefile.MilestoneCorrected;
import org.huimin.casefile.PassedMilestones;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of everything that cases have passed. Rows are only ever added. */
@Component
class Milestones implements PassedMilestones {

    private final JdbcClient jdbc;
    private final Clock clock;

    Milestones(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param about what else the name does not say; null where the name says it all */
    void record(CaseNumber number, String name, @Nullable About about, Instant happenedAt, Source source) {
        jdbc.sql("""
                        INSERT INTO milestone (case_number, name, reference, item, happened_at, recorded_at, source_kind, source)
                        VALUES (:number, :name, :reference, :item, :happenedAt, :recordedAt, :sourceKind, :source)""")
                .param("number", number.value())
                .param("name", name)
                .param("reference", about == null ? null : about.reference())
                .param("item", about == null ? null : about.item())
                .param("happenedAt", happenedAt.atOffset(ZoneOffset.UTC))
                .param("recordedAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("sourceKind", source.kind().name())
                .param("source", source.reference())
                .update();
    }

    /** Takes the place of the last one of that name, which stays on record. */
    void correct(MilestoneCorrected correction) {
        var wrong = of(correction.caseNumber()).stream()
                .filter(milestone -> milestone.name().equals(correction.milestone()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        jdbc.sql("""
                        INSERT INTO milestone (case_number, name, reference, item, happened_at, recorded_at, source_kind, source,
                            replaces)
                        VALUES (:number, :name, :reference, :item, :happenedAt, :recordedAt, :sourceKind, :source, :replaces)""")
                .param("number", correction.caseNumber().value())
                .param("name", correction.becomes())
                .param("reference", correction.reason())
                .param("item", wrong.item())
                .param("happenedAt", correction.happenedAt().atOffset(ZoneOffset.UTC))
                .param("recordedAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("sourceKind", correction.source().kind().name())
                .param("source", correction.source().reference())
                .param("replaces", wrong.id())
                .update();
    }

    @Override
    public Optional<Instant> latest(CaseNumber number, String milestone) {
        return of(number).stream()
                .filter(passed -> passed.name().equals(milestone))
                .map(Milestone::happenedAt)
                .reduce((earlier, later) -> later);
    }

    /**
     * In the order in which they happened, which need not be the one in which they were written down; without those that
     * a correction has replaced.
     */
    List<Milestone> of(CaseNumber number) {
        return jdbc.sql("""
                        SELECT * FROM milestone WHERE case_number = :number
                            AND id NOT IN (SELECT replaces FROM milestone
                                WHERE case_number = :number AND replaces IS NOT NULL)
                        ORDER BY happened_at, id""")
                .param("number", number.value())
                .query(Milestones::read)
                .list();
    }

    private static Milestone read(ResultSet row, int index) throws SQLException {
        return new Milestone(
                row.getLong("id"),
                row.getString("name"),
                row.getString("reference"),
                row.getString("item"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                new Source(Source.Kind.valueOf(row.getString("source_kind")), row.getString("source")));
    }

    /** See {@link Milestone}. */
    record About(String reference, @Nullable String item) {

        static About of(String reference, long item) {
            return new About(reference, Long.toString(item));
        }
    }
}
