package org.huimin.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    /** The most urgent are found first, and only then is read what a screen shows of them. */
    private static final String OPEN_CASES = """
            SELECT urgent.*, case_file.applicant, unit.name AS unit_name, person.name AS person_name
            FROM (SELECT kpi_case.*,
                    (SELECT MIN(case_clock.due_on) FROM case_clock
                        WHERE case_clock.case_number = kpi_case.case_number AND case_clock.status = 'RUNNING') AS due_on
                FROM kpi_case
                LEFT JOIN case_file ON case_file.number = kpi_case.case_number
                WHERE kpi_case.definition IN (:headlines) AND kpi_case.target_group
                    AND kpi_case.measure = 'STOCK' AND kpi_case.until_period IS NULL
                    AND (%s OR %s) AND %s
                ORDER BY due_on NULLS LAST, case_number, definition
                FETCH FIRST :most ROWS ONLY) urgent
            JOIN case_file ON case_file.number = urgent.case_number
            JOIN unit ON unit.id = urgent.unit_id
            LEFT JOIN person ON person.id = COALESCE(case_file.lawyer_id, case_file.mediator_id)
            ORDER BY urgent.due_on NULLS LAST, urgent.case_number, urgent.definition""";

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
        var pressing = works.pressing(actor, unit);
        return new Outlook(
                forecasts(counted, today),
                openCases(counted, reach, today),
                pressing.overdue(),
                pressing.week(),
                works.loads(actor, unit, MOST));
    }

    private List<Outlook.Forecast> forecasts(Counted counted, LocalDate today) {
        var valid = definitions.read().on(today).stream()
                .filter(definition -> HEADLINES.contains(definition.id()))
                .toList();
        var sums = figures.sums(valid, counted, Cut.NONE);
        var open = figures.open(valid, counted);
        return valid.stream()
                .map(definition -> Outlook.Forecast.of(
                        definition.id(),
                        messages.getMessage("kpi." + definition.id(), null, LocaleContextHolder.getLocale()),
                        sums.getOrDefault(definition.id(), Sums.NOTHING),
                        open.getOrDefault(definition.id(), 0L),
                        definition.target()))
                .toList();
    }

    private List<Outlook.OpenCase> openCases(Counted counted, ReachFilter reach, LocalDate today) {
        var units = counted.inTheEnd();
        return jdbc.sql(OPEN_CASES.formatted(
                        AmongUnits.of("kpi_case.unit_id", "units", units),
                        AmongUnits.of("kpi_case.agency_id", "units", units),
                        reach.sql()))
                .params(reach.parameters())
                .param("units", AmongUnits.parameter(units))
                .param("headlines", HEADLINES)
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
