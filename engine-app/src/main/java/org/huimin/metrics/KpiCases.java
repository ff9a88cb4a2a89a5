package org.huimin.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.access.Reaches;
import org.huimin.casefile.ReachFilter;
import org.huimin.shared.Page;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases behind a number; none beyond the person's reach. */
@Component
class KpiCases {

    private static final String TRACES = """
            EXISTS (SELECT 1 FROM case_correction
                WHERE case_correction.case_number = kpi_case.case_number AND confirmed_by IS NOT NULL) AS corrected,
            (SELECT earlier_number FROM case_link
                WHERE case_link.case_number = kpi_case.case_number AND case_link.kind = 'MERGED') AS merged_with
            """;

    /** Outer, so that it need not be made for a condition that says nothing of the case file. */
    private static final String FROM = """
            FROM kpi_case
            LEFT JOIN case_file ON case_file.number = kpi_case.case_number
            WHERE kpi_case.definition = :definition AND (kpi_case.target_group OR :everybody)
                AND kpi_case.side IN (:sides) AND kpi_case.happened_on <= :lastDay
                AND\s""";

    private final JdbcClient jdbc;
    private final KpiDefinitions definitions;
    private final Scope scope;
    private final Reaches reaches;
    private final KpiCaseRows rows;

    KpiCases(JdbcClient jdbc, KpiDefinitions definitions, Scope scope, Reaches reaches, KpiCaseRows rows) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.scope = scope;
        this.reaches = reaches;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public Page<KpiCase> page(
            Actor actor, String id, List<Side> sides, Window window, @Nullable UnitId unit, Cut cut, Shown shown) {
        var definition = definitions.read().on(window.to().atEndOfMonth(), id).orElseThrow(() -> new NoSuchKpi(id));
        var counted = scope.of(actor, unit, window);
        var reach = ReachFilter.within(counted.ever(), reaches.of(actor));
        Map<String, Object> parameters = new LinkedHashMap<>(reach.parameters());
        parameters.putAll(question(definition, sides, window));
        parameters.putAll(counted.parameters());
        parameters.putAll(cut.parameters());
        var among = reach.sql() + cut.ofCases() + counted.ofCases() + shown.found(parameters);
        var order = shown.ordered().orderBy(counted);
        int count = count(among + order, parameters);
        var found = rows(among + shown.goOn(parameters), order, shown.rows() + 1, parameters);
        return Page.of(found, shown.rows(), count, CountedOrder::key);
    }

    private static Map<String, Object> question(KpiDefinition definition, List<Side> sides, Window window) {
        return Map.of(
                "definition", definition.id(),
                "everybody", definition.countsEverybody(),
                "sides", sides.stream().map(Side::name).toList(),
                "lastDay", window.to().atEndOfMonth());
    }

    /** In the order of the list, so that the same index finds the first thousand. */
    private int count(String where, Map<String, Object> parameters) {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 AS one " + FROM + where
                        + " FETCH FIRST :limit ROWS ONLY) counted")
                .params(parameters)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    /**
     * Finds them first, and only then reads what a screen shows of them.
     *
     * @param limit one more than fits, which tells that the list goes on
     */
    private List<KpiCase> rows(String where, String order, int limit, Map<String, Object> parameters) {
        return jdbc.sql("SELECT kpi_case.*, case_file.applicant, unit.name AS unit_name, " + TRACES
                        + "FROM (SELECT kpi_case.* " + FROM + where + order + " FETCH FIRST :limit ROWS ONLY) kpi_case"
                        + " JOIN case_file ON case_file.number = kpi_case.case_number"
                        + " JOIN unit ON unit.id = kpi_case.unit_id" + order)
                .params(parameters)
                .param("limit", limit)
                .query(rows)
                .list();
    }
}
