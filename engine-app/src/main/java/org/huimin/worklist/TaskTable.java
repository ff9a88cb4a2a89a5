package org.huimin.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huimin.casefile.KnownOfCase;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.huimin.shared.WithinTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of the worklist, one for each open task. Whoever changes one holds the lock of its case: so a deed reads the
 * rows of its case once, and writes only what changes them.
 */
@Component
class TaskTable {

    private final JdbcClient jdbc;
    private final KnownOfCase<List<StoredRow>> known = new KnownOfCase<>();
    private final WithinTransaction<Map<String, Optional<CaseNumber>>> cases = new WithinTransaction<>();

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which case an open task belongs to; it stays with it. */
    Optional<CaseNumber> caseOf(String taskId) {
        return cases.get(HashMap::new).computeIfAbsent(taskId, this::readCase);
    }

    private Optional<CaseNumber> readCase(String taskId) {
        return jdbc.sql("SELECT case_number FROM task_row WHERE task_id = ?")
                .param(taskId)
                .query((row, index) -> new CaseNumber(row.getString("case_number")))
                .optional();
    }

    Optional<StoredRow> find(String taskId) {
        return caseOf(taskId).stream()
                .flatMap(number -> of(number).stream())
                .filter(row -> row.taskId().equals(taskId))
                .findFirst();
    }

    /** In the order in which they were opened. */
    List<StoredRow> of(CaseNumber number) {
        return known.get(
                number,
                () -> jdbc.sql("SELECT * FROM task_row WHERE case_number = ? ORDER BY created_at, task_id")
                        .param(number.value())
                        .query(TaskTable::read)
                        .list());
    }

    List<StoredRow> all() {
        return jdbc.sql("SELECT * FROM task_row").query(TaskTable::read).list();
    }

    void insert(StoredRow row) {
        jdbc.sql("""
                        INSERT INTO task_row (task_id, case_number, activity, name, process, bundle, role, basket, unit_id,
                            assignee_id, sort_rank, due_on, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        row.taskId(),
                        row.caseNumber().value(),
                        row.activity(),
                        row.name(),
                        row.process(),
                        row.bundle(),
                        row.role(),
                        row.basket(),
                        row.unit().value(),
                        value(row.assignee()),
                        row.rank(),
                        row.dueOn(),
                        row.createdAt().atOffset(ZoneOffset.UTC))
                .update();
        cases.get(HashMap::new).put(row.taskId(), Optional.of(row.caseNumber()));
        known.change(
                row.caseNumber(),
                rows -> Stream.concat(rows.stream(), Stream.of(row)).toList());
    }

    void give(StoredRow row, @Nullable PersonId assignee) {
        jdbc.sql("UPDATE task_row SET assignee_id = ? WHERE task_id = ?")
                .params(value(assignee), row.taskId())
                .update();
        change(row.caseNumber(), one -> one.taskId().equals(row.taskId()) ? one.givenTo(assignee) : one);
    }

    /** All rows of a case sort alike. */
    void sort(CaseNumber number, int rank, LocalDate dueOn) {
        if (of(number).stream().allMatch(row -> row.sortedBy(rank, dueOn))) {
            return;
        }
        jdbc.sql("UPDATE task_row SET sort_rank = ?, due_on = ? WHERE case_number = ?")
                .params(rank, dueOn, number.value())
                .update();
        change(number, row -> row.sorted(rank, dueOn));
    }

    /** What waits for a committee waits for that one now. */
    void move(CaseNumber number, UnitId committee) {
        jdbc.sql("UPDATE task_row SET unit_id = ? WHERE case_number = ? AND basket = 'committee'")
                .params(committee.value(), number.value())
                .update();
        known.forget(number);
    }

    void delete(StoredRow row) {
        jdbc.sql("DELETE FROM task_row WHERE task_id = ?").param(row.taskId()).update();
        known.change(
                row.caseNumber(),
                rows -> rows.stream()
                        .filter(one -> !one.taskId().equals(row.taskId()))
                        .toList());
    }

    void deleteAll() {
        jdbc.sql("DELETE FROM task_row").update();
    }

    private void change(CaseNumber number, UnaryOperator<StoredRow> change) {
        known.change(number, rows -> rows.stream().map(change).toList());
    }

    private static @Nullable Long value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static StoredRow read(ResultSet row, int index) throws SQLException {
        var assignee = row.getObject("assignee_id", Long.class);
        return new StoredRow(
                row.getString("task_id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("activity"),
                row.getString("name"),
                row.getString("process"),
                row.getString("bundle"),
                row.getString("role"),
                row.getString("basket"),
                new UnitId(row.getLong("unit_id")),
                assignee == null ? null : new PersonId(assignee),
                row.getInt("sort_rank"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
