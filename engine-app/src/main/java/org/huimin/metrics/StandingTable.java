package org.huimin.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonGroup;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code kpi_case}: changed only under the lock of the case. */
@Component
class StandingTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    StandingTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<Standing> of(CaseNumber number) {
        return jdbc.sql("SELECT * FROM kpi_case WHERE case_number = ? ORDER BY definition, item, period")
                .param(number.value())
                .query(StandingTable::read)
                .list();
    }

    /** Only what differs is written, all of it in one go. */
    void change(List<Standing> before, List<Standing> after) {
        batches.batchUpdate("""
                        DELETE FROM kpi_case
                        WHERE case_number = :number AND definition = :definition AND item = :item AND period = :period""", rows(before, after));
        batches.batchUpdate("""
                        INSERT INTO kpi_case (case_number, definition, item, period, until_period, side, measure, reason, reason_text,
                            rule_id, legal_basis, unit_id, agency_id, green, target_group, person_groups, milestone, source_kind, source,
                            happened_on)
                        VALUES (:number, :definition, :item, :period, :until, :side, :measure, :reason, :reasonText,
                            :ruleId, :legalBasis, :unit, :agency, :green, :target, :groups, :milestone, :sourceKind, :source,
                            :happenedOn)""", rows(after, before));
    }

    private static SqlParameterSource[] rows(List<Standing> these, List<Standing> withoutThose) {
        return these.stream()
                .filter(standing -> !withoutThose.contains(standing))
                .map(StandingTable::row)
                .toArray(SqlParameterSource[]::new);
    }

    void forget(CaseNumber number) {
        jdbc.sql("DELETE FROM kpi_case WHERE case_number = ?")
                .param(number.value())
                .update();
    }

    long count() {
        return jdbc.sql("SELECT COUNT(*) FROM kpi_case").query(Long.class).single();
    }

    private static SqlParameterSource row(Standing standing) {
        var until = standing.until();
        return new MapSqlParameterSource()
                .addValue("number", standing.caseNumber().value())
                .addValue("definition", standing.definition())
                .addValue("item", standing.item())
                .addValue("period", standing.period().number())
                .addValue("until", until == null ? null : until.number())
                .addValue("side", standing.sort().side().name())
                .addValue("measure", standing.sort().measure().name())
                .addValue("reason", standing.sort().reason())
                .addValue("reasonText", standing.sort().reasonText())
                .addValue("ruleId", standing.sort().ruleId())
                .addValue("legalBasis", standing.sort().legalBasis())
                .addValue("unit", standing.place().unit().value())
                .addValue("agency", standing.place().agency().value())
                .addValue("green", standing.place().green())
                .addValue("target", standing.place().targetGroup())
                .addValue("groups", PersonGroup.written(standing.groups()))
                .addValue("milestone", standing.milestone())
                .addValue("sourceKind", standing.source().kind().name())
                .addValue("source", standing.source().reference())
                .addValue("happenedOn", standing.happenedOn());
    }

    static Standing read(ResultSet row, int index) throws SQLException {
        return new Standing(
                new CaseNumber(row.getString("case_number")),
                row.getString("definition"),
                row.getString("item"),
                new Period(row.getInt("period")),
                until(row),
                new Sort(
                        Side.valueOf(row.getString("side")),
                        Measure.valueOf(row.getString("measure")),
                        row.getString("reason"),
                        row.getString("reason_text"),
                        row.getString("rule_id"),
                        row.getString("legal_basis")),
                place(row),
                PersonGroup.read(row.getString("person_groups")),
                row.getString("milestone"),
                new Source(Source.Kind.valueOf(row.getString("source_kind")), row.getString("source")),
                row.getObject("happened_on", LocalDate.class));
    }

    private static @Nullable Period until(ResultSet row) throws SQLException {
        var until = row.getObject("until_period", Integer.class);
        return until == null ? null : new Period(until);
    }

    static Place place(ResultSet row) throws SQLException {
        return new Place(
                new UnitId(row.getLong("unit_id")),
                new UnitId(row.getLong("agency_id")),
                row.getBoolean("green"),
                row.getBoolean("target_group"));
    }
}
