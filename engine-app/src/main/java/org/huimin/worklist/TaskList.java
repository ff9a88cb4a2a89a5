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
import org.huimin.casefile.Labelled;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Cursor;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Page;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the worklist: urgent before green before due, by key on one index. */
@Component
class TaskList {

    private static final String COLUMNS = """
            SELECT task_row.*, case_file.applicant, case_file.matter, case_file.stage, case_file.urgent, case_file.green,
                unit.name AS unit_name, person.name AS assignee_name\s""";

    private static final String FROM = """
            FROM task_row
            JOIN case_file ON case_file.number = task_row.case_number
            JOIN unit ON unit.id = case_file.unit_id
            LEFT JOIN person ON person.id = task_row.assignee_id
            WHERE\s""";

    private static final String ORDER = " ORDER BY task_row.sort_rank, task_row.due_on, task_row.task_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<TaskRow> page(Actor actor, TaskSearch search, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = new StringBuilder();
        search.narrow(actor, where, parameters);
        int counted = count(where.toString(), parameters);
        if (search.after() != null) {
            goOn(search.after(), where, parameters);
        }
        parameters.put("limit", size + 1);
        var rows = jdbc.sql(COLUMNS + FROM + where + ORDER + " FETCH FIRST :limit ROWS ONLY")
                .params(parameters)
                .query(this::read)
                .list();
        return Page.of(rows, size, counted, row -> Cursor.of(row.rank(), sortDay(row.dueOn()), row.id()));
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
        return jdbc.sql(COLUMNS + FROM + "task_row.case_number = ?" + ORDER)
                .param(number.value())
                .query(this::read)
                .list();
    }

    /** The first tasks of the person's unit that nobody holds, in the order of the basket. */
    @Transactional(readOnly = true)
    public List<TaskRow> firstFree(Actor actor, int atMost) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = new StringBuilder();
        new TaskSearch(TaskSearch.Scope.unit, null, null, null, null).narrow(actor, where, parameters);
        parameters.put("limit", atMost);
        return jdbc.sql(COLUMNS + FROM + where + " AND task_row.assignee_id IS NULL" + ORDER
                        + " FETCH FIRST :limit ROWS ONLY")
                .params(parameters)
                .query(this::read)
                .list();
    }

    private int count(String where, Map<String, Object> parameters) {
        var limited = new LinkedHashMap<>(parameters);
        limited.put("limit", Page.COUNT_LIMIT + 1);
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 " + FROM + where + " FETCH FIRST :limit ROWS ONLY) counted")
                .params(limited)
                .query(Integer.class)
                .single();
    }

    private static void goOn(String after, StringBuilder where, Map<String, Object> parameters) {
        var key = Cursor.decode(after, 3);
        where.append("""
                 AND (task_row.sort_rank > :afterRank
                    OR (task_row.sort_rank = :afterRank AND (task_row.due_on > :afterDue
                        OR (task_row.due_on = :afterDue AND task_row.task_id > :afterTask))))""");
        parameters.put("afterRank", key.number(0));
        parameters.put("afterDue", key.day(1));
        parameters.put("afterTask", key.text(2));
    }

    private static LocalDate sortDay(@Nullable LocalDate due) {
        return due == null ? TaskRows.NO_DUE_DAY : due;
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
                row.getBoolean("urgent"),
                row.getBoolean("green"),
                due,
                due != null && due.isBefore(OfficeTime.day(clock.instant())),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                assignee == null ? null : new Labelled(assignee, row.getString("assignee_name")),
                row.getString("role"),
                row.getString("process"),
                row.getString("bundle"),
                new UnitId(row.getLong("unit_id")),
                row.getInt("sort_rank"));
    }
}
