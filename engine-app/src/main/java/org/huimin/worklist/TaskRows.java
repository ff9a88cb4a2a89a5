package org.huimin.worklist;

import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps one row per open task, written in the engine's own transaction, so that no list ever asks the engine. */
@Component
public class TaskRows {

    /** Sorts behind every real day. */
    static final LocalDate NO_DUE_DAY = LocalDate.of(9999, 12, 31);

    private final TaskTable table;
    private final Cases cases;
    private final Clocks clocks;
    private final Baskets baskets;
    private final ApplicationEventPublisher events;

    TaskRows(TaskTable table, Cases cases, Clocks clocks, Baskets baskets, ApplicationEventPublisher events) {
        this.table = table;
        this.cases = cases;
        this.clocks = clocks;
        this.baskets = baskets;
        this.events = events;
    }

    public void opened(OpenTask task) {
        var row = row(task);
        table.insert(row);
        events.publishEvent(
                new TaskOpened(row.caseNumber(), row.taskId(), row.activity(), row.unit(), row.role(), row.assignee()));
    }

    /** The engine says it more than once; only what changes anything is told on. */
    public void assigned(String taskId, @Nullable PersonId assignee) {
        table.find(taskId).filter(row -> !row.heldBy(assignee)).ifPresent(row -> {
            table.give(row, assignee);
            if (assignee != null) {
                events.publishEvent(new TaskGiven(row.caseNumber(), taskId, row.activity(), assignee));
            }
        });
    }

    public void closed(String taskId) {
        table.find(taskId).ifPresent(row -> {
            table.delete(row);
            events.publishEvent(new TaskClosed(row.caseNumber(), taskId));
        });
    }

    @EventListener
    void on(CaseMarked event) {
        refresh(event.caseNumber());
    }

    @EventListener
    void on(DueChanged event) {
        refresh(event.caseNumber());
    }

    /** What waits for a committee goes with the dispute to another one. */
    private void refresh(CaseNumber number) {
        var caseRecord = cases.get(number);
        table.sort(number, rank(caseRecord), due(number));
        var committee = caseRecord.committee();
        if (committee != null && table.of(number).stream().anyMatch(row -> row.waitsForAnotherThan(committee))) {
            table.move(number, committee);
        }
    }

    /** The row as it should be; what the check compares with. */
    StoredRow row(OpenTask task) {
        var caseRecord = cases.get(task.caseNumber());
        var basket = baskets.of(task.basket(), task.role(), caseRecord);
        return new StoredRow(
                task.id(),
                task.caseNumber(),
                task.activity(),
                task.name(),
                task.process(),
                task.bundle(),
                basket.role(),
                task.basket(),
                basket.unit(),
                task.assignee(),
                rank(caseRecord),
                due(task.caseNumber()),
                task.createdAt());
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
