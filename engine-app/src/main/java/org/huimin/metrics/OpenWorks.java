package org.huimin.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.access.Actor;
import org.huimin.access.Reaches;
import org.huimin.casefile.Prefix;
import org.huimin.casefile.ReachFilter;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Cursor;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Page;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days that open cases have to keep, counted and listed by the same words, so that every count opens its cases. The
 * day until which a party may do something is among what comes, since somebody may have to tell them; once it has passed
 * nobody is late, and it is left out.
 */
@Component
@Transactional(readOnly = true)
class OpenWorks {

    private static final int WEEK = 7;

    /** Sorts what has no day behind what has one. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Outer joins of what is always there, which no count that does not look at it need make. */
    private static final String CASES = """
             FROM case_file
            LEFT JOIN unit ON unit.id = COALESCE(case_file.committee_id, case_file.unit_id)
            LEFT JOIN person ON person.id = COALESCE(case_file.lawyer_id, case_file.mediator_id)
            """;

    private static final String CLOCKS = """
            LEFT JOIN case_clock ON case_clock.case_number = case_file.number
                AND case_clock.status = 'RUNNING' AND (case_clock.nature <> 'RIGHT' OR case_clock.due_on >= :today)
            """;

    private static final String ROWS = """
            SELECT case_file.number, case_file.applicant, unit.name AS unit_name, person.name AS person_name,
                case_clock.id AS clock_id, case_clock.clock, case_clock.due_on,
                CASE WHEN case_clock.nature = 'RIGHT' THEN case_clock.owner END AS right_of""";

    private static final String GO_ON = """
            (COALESCE(case_clock.due_on, :never) > :afterDay OR COALESCE(case_clock.due_on, :never) = :afterDay
                AND (case_file.number > :afterNumber
                OR case_file.number = :afterNumber AND COALESCE(case_clock.id, 0) > :afterClock))""";

    private static final String ORDER = """
            ORDER BY COALESCE(case_clock.due_on, :never), case_file.number, COALESCE(case_clock.id, 0)
            FETCH FIRST :limit ROWS ONLY""";

    private final JdbcClient jdbc;
    private final Scope scope;
    private final Reaches reaches;
    private final MessageSource messages;
    private final Clock clock;

    OpenWorks(JdbcClient jdbc, Scope scope, Reaches reaches, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.reaches = reaches;
        this.messages = messages;
        this.clock = clock;
    }

    /** How much presses, as far as the person may see; counted in one reading. */
    public Pressing pressing(Actor actor, @Nullable UnitId unit) {
        var parameters = new LinkedHashMap<String, Object>();
        return jdbc.sql("SELECT " + count(OpenWork.Which.OVERDUE) + " AS overdue, " + count(OpenWork.Which.WEEK)
                        + " AS week" + CASES + CLOCKS + among(actor, unit, parameters)
                        + "case_clock.due_on <= :lastDay")
                .params(parameters)
                .query((row, index) -> new Pressing(row.getLong("overdue"), row.getLong("week")))
                .single();
    }

    private static String count(OpenWork.Which which) {
        return "COUNT(CASE WHEN " + which.condition() + " THEN 1 END)";
    }

    /** Who has how many open cases in hand, the most first. */
    public List<Outlook.Load> loads(Actor actor, @Nullable UnitId unit, int most) {
        var parameters = new LinkedHashMap<String, Object>();
        return jdbc.sql("SELECT person.id, person.name, COUNT(*) AS open_cases" + CASES
                        + among(actor, unit, parameters) + "person.id IS NOT NULL"
                        + " GROUP BY person.id, person.name ORDER BY open_cases DESC, person.name, person.id"
                        + " FETCH FIRST :most ROWS ONLY")
                .params(parameters)
                .param("most", most)
                .query((row, index) ->
                        new Outlook.Load(row.getLong("id"), row.getString("name"), row.getLong("open_cases")))
                .list();
    }

    /**
     * The same one by one, the most urgent first.
     *
     * @param person whose, where the cases of one person are asked for
     * @param number the beginning of a case number; a name is never asked for here, since it would stand in an address
     */
    public Page<OpenWork> page(
            Actor actor,
            OpenWork.Which which,
            @Nullable UnitId unit,
            @Nullable Long person,
            @Nullable String number,
            int size,
            @Nullable String after) {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("person", Objects.requireNonNullElse(person, 0L));
        parameters.put("never", NEVER);
        var among = among(actor, unit, parameters) + which.condition() + found(number, parameters);
        int counted = jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 AS one" + CASES + CLOCKS + among
                        + " FETCH FIRST :limit ROWS ONLY) counted")
                .params(parameters)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
        var found = jdbc.sql(ROWS + CASES + CLOCKS + among + goOn(after, parameters) + " " + ORDER)
                .params(parameters)
                .param("limit", size + 1)
                .query(this::read)
                .list();
        return Page.of(found, size, counted, OpenWorks::key);
    }

    private String among(Actor actor, @Nullable UnitId unit, Map<String, Object> parameters) {
        var today = today();
        var units = scope.of(actor, unit, Window.of(null, null, today)).inTheEnd();
        var reach = ReachFilter.within(units, reaches.of(actor));
        parameters.putAll(reach.parameters());
        parameters.put("units", AmongUnits.parameter(units));
        parameters.put("today", today);
        parameters.put("lastDay", today.plusDays(WEEK - 1));
        return open(units) + " AND " + reach.sql() + " AND ";
    }

    private static String open(Set<UnitId> units) {
        return Stream.of("unit_id", "agency_id", "committee_id")
                .map(column -> AmongUnits.of("case_file." + column, "units", units))
                .collect(Collectors.joining(" OR ", "WHERE case_file.ended_at IS NULL AND (", ")"));
    }

    private static String found(@Nullable String number, Map<String, Object> parameters) {
        if (number == null || number.isBlank()) {
            return "";
        }
        parameters.put("number", Prefix.of(number));
        return " AND case_file.number LIKE :number ESCAPE '!'";
    }

    private static String goOn(@Nullable String after, Map<String, Object> parameters) {
        if (after == null) {
            return "";
        }
        var cursor = Cursor.decode(after, 3);
        parameters.put("afterDay", cursor.day(0));
        parameters.put("afterNumber", cursor.text(1));
        parameters.put("afterClock", cursor.number(2));
        return " AND " + GO_ON;
    }

    private static Cursor key(OpenWork work) {
        return Cursor.of(
                Objects.requireNonNullElse(work.dueOn(), NEVER),
                work.caseNumber(),
                Objects.requireNonNullElse(work.clockId(), 0L));
    }

    private OpenWork read(ResultSet row, int index) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        return new OpenWork(
                new CaseNumber(row.getString("number")),
                row.getString("applicant"),
                row.getString("unit_name"),
                row.getObject("clock_id", Long.class),
                name("clock.", row.getString("clock")),
                dueOn,
                dueOn == null ? null : ChronoUnit.DAYS.between(today(), dueOn),
                row.getString("person_name"),
                name("owner.", row.getString("right_of")));
    }

    private @Nullable String name(String kind, @Nullable String code) {
        return code == null ? null : messages.getMessage(kind + code, null, code, LocaleContextHolder.getLocale());
    }

    private LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** How many days of open cases have passed, and how many come within a week. */
    record Pressing(long overdue, long week) {}
}
