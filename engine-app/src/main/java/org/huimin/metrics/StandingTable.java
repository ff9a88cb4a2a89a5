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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code kpi_case}: changed only under the lock of the case. */
@Component
class StandingTable {

    private final JdbcClient jdbc;

    StandingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Standing> of(CaseNumber number) {
        return jdbc.sql("SELECT * FROM kpi_case WHERE case_number = ? ORDER BY definition, item, period")
                .param(number.value())
                .query(StandingTable::read)
                .list();
    }

    void replace(CaseNumber number, List<Standing> standings) {
        jdbc.sql("DELETE FROM kpi_case WHERE case_number = ?")
                .param(number.value())
                .update();
        standings.forEach(this::insert);
    }

    long count() {
        return jdbc.sql("SELECT COUNT(*) FROM kpi_case").query(Long.class).single();
    }

    private void insert(Standing standing) {
        var until = standing.until();
        jdbc.sql("""
                        INSERT INTO kpi_case (case_number, definition, item, period, until_period, side, measure, reason, reason_text,
                            rule_id, legal_basis, unit_id, agency_id, green, target_group, person_groups, milestone, source_kind, source,
                            happened_on)
                        VALUES (:number, :definition, :item, :period, :until, :side, :measure, :reason, :reasonText,
                            :ruleId, :legalBasis, :unit, :agency, :green, :target, :groups, :milestone, :sourceKind, :source,
                            :happenedOn)""")
                .param("number", standing.caseNumber().value())
                .param("definition", standing.definition())
                .param("item", standing.item())
                .param("period", standing.period().number())
                .param("until", until == null ? null : until.number())
                .param("side", standing.sort().side().name())
                .param("measure", standing.sort().measure().name())
                .param("reason", standing.sort().reason())
                .param("reasonText", standing.sort().reasonText())
                .param("ruleId", standing.sort().ruleId())
                .param("legalBasis", standing.sort().legalBasis())
                .param("unit", standing.place().unit().value())
                .param("agency", standing.place().agency().value())
                .param("green", standing.place().green())
                .param("target", standing.place().targetGroup())
                .param("groups", PersonGroup.written(standing.groups()))
                .param("milestone", standing.milestone())
                .param("sourceKind", standing.source().kind().name())
                .param("source", standing.source().reference())
                .param("happenedOn", standing.happenedOn())
                .update();
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
