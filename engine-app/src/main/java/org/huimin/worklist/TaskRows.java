package org.huimin.worklist;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huimin.casefile.CaseMarked;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.TaskClosed;
import org.huimin.casefile.TaskGiven;
import org.huimin.casefile.TaskOpened;
import org.huimin.deadline.Clocks;
import org.huimin.deadline.DueChanged;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.huimin.shared.WithinTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;
    private final WithinTransaction<Map<String, Optional<Known>>> known = new WithinTransaction<>();
    private final WithinTransaction<Map<CaseNumber, Sorted>> sorted = new WithinTransaction<>();

    TaskRows(JdbcClient jdbc, Cases cases, Clocks clocks, Baskets baskets, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clocks = clocks;
        this.baskets = baskets;
        this.events = events;
    }

    public void opened(OpenTask task) {
        var row = row(task);
        insert(row);
        events.publishEvent(new TaskOpened(
                task.caseNumber(),
                row.taskId(),
                row.activity(),
                new UnitId(row.unitId()),
                row.role(),
                task.assignee()));
    }

    /** The engine says it more than once; only what changes anything is told on. */
    public void assigned(String taskId, @Nullable PersonId assignee) {
        find(taskId).filter(task -> !Objects.equals(task.assignee(), assignee)).ifPresent(task -> {
            jdbc.sql("UPDATE task_row SET assignee_id = ? WHERE task_id = ?")
                    .params(assignee == null ? null : assignee.value(), taskId)
                    .update();
            known().put(taskId, Optional.of(new Known(task.caseNumber(), task.activity(), assignee)));
            if (assignee != null) {
                events.publishEvent(new TaskGiven(task.caseNumber(), taskId, task.activity(), assignee));
            }
        });
    }

    public void closed(String taskId) {
        var closed = find(taskId);
        jdbc.sql("DELETE FROM task_row WHERE task_id = ?").param(taskId).update();
        known().remove(taskId);
        closed.ifPresent(task -> events.publishEvent(new TaskClosed(task.caseNumber(), taskId)));
    }

    private Optional<Known> find(String taskId) {
        return known().computeIfAbsent(taskId, this::read);
    }

    private Map<String, Optional<Known>> known() {
        return known.get(HashMap::new);
    }

    private Optional<Known> read(String taskId) {
        return jdbc.sql("SELECT case_number, activity, assignee_id FROM task_row WHERE task_id = ?")
                .param(taskId)
                .query((row, index) -> {
                    var assignee = row.getObject("assignee_id", Long.class);
                    return new Known(
                            new CaseNumber(row.getString("case_number")),
                            row.getString("activity"),
                            assignee == null ? null : new PersonId(assignee));
                })
                .optional();
    }

    private record Known(
            CaseNumber caseNumber,
            String activity,
            @Nullable PersonId assignee) {}

    @EventListener
    void on(CaseMarked event) {
        refresh(event.caseNumber());
    }

    @EventListener
    void on(DueChanged event) {
        refresh(event.caseNumber());
    }

    /** Of the many clocks that stop and start in one deed, few move the earliest day. */
    private void refresh(CaseNumber number) {
        var caseRecord = cases.get(number);
        var now = new Sorted(rank(caseRecord), due(number), caseRecord.committee());
        if (now.equals(sorted.get(HashMap::new).put(number, now))) {
            return;
        }
        jdbc.sql("UPDATE task_row SET sort_rank = ?, due_on = ? WHERE case_number = ?")
                .params(now.rank(), now.dueOn(), number.value())
                .update();
        follow(caseRecord);
    }

    private record Sorted(
            int rank, LocalDate dueOn, @Nullable UnitId committee) {}

    /** What waits for a committee goes with the dispute to another one. */
    private void follow(CaseRecord caseRecord) {
        if (caseRecord.committee() != null) {
            jdbc.sql("UPDATE task_row SET unit_id = ? WHERE case_number = ? AND basket = 'committee'")
                    .params(caseRecord.committee().value(), caseRecord.number().value())
                    .update();
        }
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
