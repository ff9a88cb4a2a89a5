package org.huimin.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.access.Actor;
import org.huimin.access.Reaches;
import org.huimin.casefile.Labelled;
import org.huimin.casefile.ReachFilter;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Page;
import org.huimin.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the worklist: urgent before green before due, by key on one index. */
@Component
class TaskList {

    private static final String COLUMNS = """
            SELECT task_row.*, case_file.applicant, case_file.matter, case_file.stage, case_file.urgent, case_file.green,
                case_file.received_at, unit.name AS unit_name, person.name AS assignee_name,
                EXISTS (SELECT 1 FROM clock_reminder
                    WHERE clock_reminder.case_number = task_row.case_number
                        AND clock_reminder.due_on = task_row.due_on AND clock_reminder.reminded_at IS NOT NULL) AS reminded\s""";

    private static final String FROM = """
            FROM task_row
            JOIN case_file ON case_file.number = task_row.case_number
            JOIN unit ON unit.id = case_file.unit_id
            LEFT JOIN person ON person.id = task_row.assignee_id
            WHERE\s""";

    /** What counts has no need of names. */
    private static final String COUNTED = " FROM task_row WHERE ";

    private static final String COUNTED_WITH_CASE =
            " FROM task_row JOIN case_file ON case_file.number = task_row.case_number WHERE ";

    private final JdbcClient jdbc;
    private final Reaches reaches;
    private final Clock clock;

    TaskList(JdbcClient jdbc, Reaches reaches, Clock clock) {
        this.jdbc = jdbc;
        this.reaches = reaches;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<TaskRow> page(Actor actor, TaskSearch search, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = narrowed(actor, search, parameters);
        int counted = count(where.toString(), parameters);
        if (search.after() != null) {
            search.ordered().goOn(search.after(), where, parameters);
        }
        var rows = read(where.toString(), search.ordered(), size + 1, parameters);
        return Page.of(rows, size, counted, search.ordered()::key);
    }

    @Transactional(readOnly = true)
    public Optional<TaskRow> find(String taskId) {
        return jdbc.sql(COLUMNS + FROM + "task_row.task_id = ?")
                .param(taskId)
                .query(this::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<TaskRow> of(CaseNumber number) {
        return jdbc.sql(COLUMNS + FROM + "task_row.case_number = ?" + TaskOrder.PRIORITY.orderBy())
                .param(number.value())
                .query(this::read)
                .list();
    }

    /** The first tasks of the person's unit that nobody holds, in the order of the basket. */
    @Transactional(readOnly = true)
    public List<TaskRow> firstFree(Actor actor, int atMost) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = narrowed(actor, TaskSearch.of(TaskSearch.Scope.unit), parameters);
        return read(where + " AND task_row.assignee_id IS NULL", TaskOrder.PRIORITY, atMost, parameters);
    }

    private StringBuilder narrowed(Actor actor, TaskSearch search, Map<String, Object> parameters) {
        var where = new StringBuilder();
        var today = OfficeTime.day(clock.instant());
        search.narrow(actor, ReachFilter.of(reaches.of(actor)), today, where, parameters);
        return where;
    }

    private List<TaskRow> read(String where, TaskOrder order, int limit, Map<String, Object> parameters) {
        return jdbc.sql(COLUMNS + FROM + where + order.orderBy() + " FETCH FIRST :limit ROWS ONLY")
                .params(parameters)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private int count(String where, Map<String, Object> parameters) {
        var from = where.contains("case_file.") ? COUNTED_WITH_CASE : COUNTED;
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1" + from + where + " FETCH FIRST :limit ROWS ONLY) counted")
                .params(parameters)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    private TaskRow read(ResultSet row, int index) throws SQLException {
        var stored = row.getObject("due_on", LocalDate.class);
        var due = stored.equals(TaskRows.NO_DUE_DAY) ? null : stored;
        var assignee = row.getObject("assignee_id", Long.class);
        return new TaskRow(
                row.getString("task_id"),
                row.getString("activity"),
                row.getString("name"),
                new CaseNumber(row.getString("case_number")),
                row.getString("applicant"),
                row.getString("matter"),
                row.getString("unit_name"),
                row.getString("stage"),
                OfficeTime.day(
                        row.getObject("received_at", OffsetDateTime.class).toInstant()),
                row.getBoolean("urgent"),
                row.getBoolean("green"),
                due,
                due != null && due.isBefore(OfficeTime.day(clock.instant())),
                row.getBoolean("reminded"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                assignee == null ? null : new Labelled(assignee, row.getString("assignee_name")),
                row.getString("role"),
                row.getString("process"),
                row.getString("bundle"),
                new UnitId(row.getLong("unit_id")),
                row.getInt("sort_rank"));
    }
}
