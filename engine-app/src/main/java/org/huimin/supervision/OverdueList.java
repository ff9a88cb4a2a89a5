package org.huimin.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.access.Reaches;
import org.huimin.casefile.Labelled;
import org.huimin.casefile.LateOwner;
import org.huimin.casefile.ReachFilter;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days that were missed, within a person's reach, read by key; and how many there are of which kind. */
@Component
class OverdueList {

    private static final String FROM = """
             FROM breach
            JOIN case_clock ON case_clock.id = breach.clock_id
            JOIN case_file ON case_file.number = breach.case_number
            JOIN unit ON unit.id = breach.unit_id
            LEFT JOIN person holder ON holder.id = breach.holder_id
            LEFT JOIN breach_cause ON breach_cause.clock_id = breach.clock_id
            WHERE\s""";

    private final JdbcClient jdbc;
    private final Reaches reaches;
    private final ClockWords words;
    private final Clock clock;

    OverdueList(JdbcClient jdbc, Reaches reaches, ClockWords words, Clock clock) {
        this.jdbc = jdbc;
        this.reaches = reaches;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<OverdueRow> page(Actor actor, OverdueSearch search, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = new StringBuilder();
        search.narrow(actor, ReachFilter.of(reaches.of(actor)), where, parameters);
        int counted = count(where.toString(), parameters);
        if (search.after() != null) {
            search.ordered().goOn(search.after(), where, parameters);
        }
        return Page.of(read(where, search.ordered(), size + 1, parameters), size, counted, search.ordered()::key);
    }

    private List<OverdueRow> read(StringBuilder where, OverdueOrder order, int limit, Map<String, Object> parameters) {
        return jdbc.sql("""
                        SELECT breach.*, case_clock.status, case_clock.stopped_at, case_file.applicant, case_file.matter,
                            case_file.stage, case_file.urgent, case_file.green, unit.name AS unit_name,
                            holder.name AS holder_name, breach_cause.cause""" + FROM + where + order.orderBy() + " FETCH FIRST :limit ROWS ONLY")
                .params(parameters)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private int count(String where, Map<String, Object> parameters) {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1" + FROM + where + " FETCH FIRST :limit ROWS ONLY) counted")
                .params(parameters)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    /** How many of those that are asked for belong to whom, and why; those without a cause stand under none. */
    @Transactional(readOnly = true)
    public OverdueCounts counts(Actor actor, OverdueSearch search) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = new StringBuilder();
        search.narrow(actor, ReachFilter.of(reaches.of(actor)), where, parameters);
        return OverdueCounts.of(jdbc.sql("SELECT breach.owner, breach_cause.cause, COUNT(*) AS missed" + FROM + where
                        + " GROUP BY breach.owner, breach_cause.cause ORDER BY breach.owner, breach_cause.cause")
                .params(parameters)
                .query((row, index) -> new OverdueCounts.Line(
                        LateOwner.valueOf(row.getString("owner")), cause(row), row.getInt("missed")))
                .list());
    }

    private OverdueRow read(ResultSet row, int index) throws SQLException {
        var owner = LateOwner.valueOf(row.getString("owner"));
        var dueOn = row.getObject("due_on", LocalDate.class);
        var stopped = row.getObject("stopped_at", OffsetDateTime.class);
        var doneOn = stopped == null ? null : OfficeTime.day(stopped.toInstant());
        var until = doneOn == null ? OfficeTime.day(clock.instant()) : doneOn;
        return new OverdueRow(
                row.getLong("clock_id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("applicant"),
                row.getString("matter"),
                row.getString("stage"),
                row.getBoolean("urgent"),
                row.getBoolean("green"),
                row.getString("clock"),
                words.clock(row.getString("clock")),
                owner,
                words.owner(owner),
                new Labelled(row.getLong("unit_id"), row.getString("unit_name")),
                row.getString("holder_name"),
                dueOn,
                doneOn,
                Math.max(0, ChronoUnit.DAYS.between(dueOn, until)),
                cause(row));
    }

    private static @Nullable Cause cause(ResultSet row) throws SQLException {
        var cause = row.getString("cause");
        return cause == null ? null : Cause.valueOf(cause);
    }
}
