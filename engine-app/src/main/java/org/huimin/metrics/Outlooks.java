package org.huimin.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.access.Reaches;
import org.huimin.casefile.ReachFilter;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what is still open, as far as the person may see. */
@Component
class Outlooks {

    /** The two that the director answers for (芒司发〔2019〕24号). */
    private static final List<String> HEADLINES = List.of("AID_RATE_ELIGIBLE", "SUCCESS_RATE_TARGET");

    private static final int MOST = 20;

    private static final String OPEN = """
            FROM kpi_case
            JOIN case_file ON case_file.number = kpi_case.case_number
            JOIN unit ON unit.id = kpi_case.unit_id
            WHERE kpi_case.definition IN (:headlines) AND kpi_case.target_group
                AND kpi_case.measure = 'STOCK' AND kpi_case.until_period IS NULL
                AND (kpi_case.unit_id = ANY (:units) OR kpi_case.agency_id = ANY (:units))
                AND\s""";

    private final JdbcClient jdbc;
    private final KpiDefinitions definitions;
    private final Figures figures;
    private final Scope scope;
    private final Reaches reaches;
    private final OpenWorks works;
    private final KpiCaseRows rows;
    private final MessageSource messages;
    private final Clock clock;

    Outlooks(
            JdbcClient jdbc,
            KpiDefinitions definitions,
            Figures figures,
            Scope scope,
            Reaches reaches,
            OpenWorks works,
            KpiCaseRows rows,
            MessageSource messages,
            Clock clock) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.figures = figures;
        this.scope = scope;
        this.reaches = reaches;
        this.works = works;
        this.rows = rows;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Outlook of(Actor actor, @Nullable UnitId unit) {
        var today = OfficeTime.day(clock.instant());
        var counted = scope.of(actor, unit, Window.of(null, null, today));
        var reach = ReachFilter.within(counted.inTheEnd(), reaches.of(actor));
        Map<String, Object> parameters = new LinkedHashMap<>(reach.parameters());
        parameters.put("headlines", HEADLINES);
        parameters.put("units", counted.inTheEnd().stream().map(UnitId::value).toArray(Long[]::new));
        return new Outlook(
                forecasts(counted, today, open(reach.sql(), parameters)),
                openCases(reach.sql(), parameters, today),
                works.count(actor, unit, OpenWork.Which.OVERDUE),
                works.count(actor, unit, OpenWork.Which.WEEK),
                works.loads(actor, unit, MOST));
    }

    private List<Outlook.Forecast> forecasts(Counted counted, LocalDate today, Map<String, Long> open) {
        var valid = definitions.read().on(today).stream()
                .filter(definition -> HEADLINES.contains(definition.id()))
                .toList();
        var sums = figures.sums(valid, counted, Cut.NONE);
        return valid.stream()
                .map(definition -> Outlook.Forecast.of(
                        definition.id(),
                        messages.getMessage("kpi." + definition.id(), null, LocaleContextHolder.getLocale()),
                        sums.getOrDefault(definition.id(), Sums.NOTHING),
                        open.getOrDefault(definition.id(), 0L),
                        definition.target()))
                .toList();
    }

    /** What is overdue stands below the line already; to decide it now takes nothing away. */
    private Map<String, Long> open(String reach, Map<String, Object> parameters) {
        var open = new LinkedHashMap<String, Long>();
        jdbc.sql("SELECT kpi_case.definition, COUNT(*) AS open_cases " + OPEN + reach
                        + " AND kpi_case.side = 'EXCLUDED' GROUP BY kpi_case.definition")
                .params(parameters)
                .query(row -> {
                    open.put(row.getString("definition"), row.getLong("open_cases"));
                });
        return open;
    }

    private List<Outlook.OpenCase> openCases(String reach, Map<String, Object> parameters, LocalDate today) {
        return jdbc.sql("SELECT kpi_case.*, case_file.applicant, unit.name AS unit_name,"
                        + " (SELECT person.name FROM person WHERE person.id = COALESCE(case_file.lawyer_id, case_file.mediator_id))"
                        + " AS person_name,"
                        + " (SELECT MIN(case_clock.due_on) FROM case_clock WHERE case_clock.status = 'RUNNING'"
                        + " AND case_clock.case_number = kpi_case.case_number) AS due_on " + OPEN + reach
                        + " ORDER BY due_on NULLS LAST, kpi_case.case_number, kpi_case.definition"
                        + " FETCH FIRST :most ROWS ONLY")
                .params(parameters)
                .param("most", MOST)
                .query((row, index) -> openCase(row, today))
                .list();
    }

    private Outlook.OpenCase openCase(ResultSet row, LocalDate today) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        return new Outlook.OpenCase(
                new CaseNumber(row.getString("case_number")),
                row.getString("applicant"),
                row.getString("unit_name"),
                row.getString("person_name"),
                row.getString("definition"),
                rows.reasonText(row),
                dueOn,
                dueOn == null ? null : ChronoUnit.DAYS.between(today, dueOn));
    }
}
