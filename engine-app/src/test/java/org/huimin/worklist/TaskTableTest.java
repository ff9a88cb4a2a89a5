package org.huimin.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.casefile.Cases;
import org.huimin.casefile.Measuring;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a deed knows of the rows of its case is what the database holds. */
@HouseTest
class TaskTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    @Autowired
    Desk desk;

    @Autowired
    TaskTable table;

    @Autowired
    Cases cases;

    @Autowired
    Measuring measuring;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyWritingIsKnown() {
        inADeed(number -> {
            var task = table.of(number).get(0);
            table.give(task, desk.officer.id());
            table.sort(number, 0, DAY);
            known(number);
            table.delete(task);
            known(number);
            assertThat(table.find(task.taskId())).isEmpty();
            table.insert(task);
            known(number);
            assertThat(table.find(task.taskId())).contains(task);
        });
    }

    @Test
    void whatASavepointUndidIsKnownNoMore() {
        inADeed(number -> {
            var before = table.of(number);
            measuring.attempt(number, "this", () -> {
                table.sort(number, 0, DAY);
                throw new IllegalStateException();
            });
            assertThat(table.of(number)).isEqualTo(before);
        });
    }

    @Test
    void whatIsSortedAlreadyIsNotWrittenAgain() {
        inADeed(number -> {
            table.sort(number, 0, DAY);
            jdbc.sql("UPDATE task_row SET sort_rank = 1 WHERE case_number = ?")
                    .param(number.value())
                    .update();
            table.sort(number, 0, DAY);
            assertThat(jdbc.sql("SELECT sort_rank FROM task_row WHERE case_number = ?")
                            .param(number.value())
                            .query(Integer.class)
                            .list())
                    .containsOnly(1);
        });
    }

    private void known(CaseNumber number) {
        var stored = table.all().stream()
                .filter(row -> row.caseNumber().equals(number))
                .toList();
        assertThat(table.of(number)).containsExactlyInAnyOrderElementsOf(stored);
    }

    private void inADeed(Consumer<CaseNumber> deed) {
        var number = desk.register(desk.officer);
        transaction.executeWithoutResult(status -> {
            cases.lock(number);
            deed.accept(number);
            status.setRollbackOnly();
        });
    }
}
