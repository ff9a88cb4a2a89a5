package org.huimin.worklist;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.huimin.casefile.CaseMarked;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.deadline.Clocks;
import org.huimin.deadline.DueChanged;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps one row per open task, written in the engine's own transaction, so that no list ever asks the engine. */
@Component
public class TaskRows {

    /** Sorts behind every real day. */
    static final LocalDate NO_DUE_DAY = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Clocks clocks;
    private final Baskets baskets;

    TaskRows(JdbcClient jdbc, Cases cases, Clocks clocks, Baskets baskets) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clocks = clocks;
        this.baskets = baskets;
    }

    public void opened(OpenTask task) {
        insert(row(task));
    }

    public void assigned(String taskId, @Nullable PersonId assignee) {
        jdbc.sql("UPDATE task_row SET assignee_id = ? WHERE task_id = ?")
                .params(assignee == null ? null : assignee.value(), taskId)
                .update();
    }

    public void closed(String taskId) {
        jdbc.sql("DELETE FROM task_row WHERE task_id = ?").param(taskId).update();
    }

    @EventListener
    void on(CaseMarked event) {
        refresh(event.caseNumber());
    }

    @EventListener
    void on(DueChanged event) {
        refresh(event.caseNumber());
    }

    private void refresh(CaseNumber number) {
        jdbc.sql("UPDATE task_row SET sort_rank = ?, due_on = ? WHERE case_number = ?")
                .params(rank(cases.get(number)), due(number), number.value())
                .update();
    }

    /** The row as it should be; what the check compares with. */
    StoredRow row(OpenTask task) {
        var caseRecord = cases.get(task.caseNumber());
        var basket = baskets.of(task.basket(), task.role(), caseRecord);
        return new StoredRow(
                task.id(),
                task.caseNumber().value(),
                task.activity(),
                task.name(),
                task.process(),
                task.bundle(),
                basket.role(),
                task.basket(),
                basket.unit().value(),
                task.assignee() == null ? null : task.assignee().value(),
                rank(caseRecord),
                due(task.caseNumber()),
                task.createdAt());
    }

    void insert(StoredRow row) {
        jdbc.sql("""
                        INSERT INTO task_row (task_id, case_number, activity, name, process, bundle, role, basket, unit_id,
                            assignee_id, sort_rank, due_on, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        row.taskId(),
                        row.caseNumber(),
                        row.activity(),
                        row.name(),
                        row.process(),
                        row.bundle(),
                        row.role(),
                        row.basket(),
                        row.unitId(),
                        row.assigneeId(),
                        row.rank(),
                        row.dueOn(),
                        row.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private LocalDate due(CaseNumber number) {
        return clocks.earliestDue(number).orElse(NO_DUE_DAY);
    }

    /** Urgent before green before the rest. */
    private static int rank(CaseRecord caseRecord) {
        if (caseRecord.urgent()) {
            return 0;
        }
        return caseRecord.green() ? 1 : 2;
    }
}
