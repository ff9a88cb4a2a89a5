package org.huimin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class WithinTransactionTest {

    private final JdbcTransactionManager transactions =
            new JdbcTransactionManager(new DriverManagerDataSource("jdbc:h2:mem:within-transaction"));
    private final AtomicInteger asked = new AtomicInteger();
    private final WithinTransaction<Integer> answer = new WithinTransaction<>();

    @Test
    void isAskedOnceInEachTransactionAndEachTimeWithoutOne() {
        inTransaction(() -> {
            assertThat(ask()).isEqualTo(1);
            assertThat(ask()).isEqualTo(1);
        });
        inTransaction(() -> assertThat(ask()).isEqualTo(2));
        assertThat(ask()).isEqualTo(3);
        assertThat(ask()).isEqualTo(4);
    }

    @Test
    void isAskedAnewByWhoeverHasChangedIt() {
        inTransaction(() -> {
            assertThat(ask()).isEqualTo(1);
            answer.forget();
            assertThat(ask()).isEqualTo(2);
        });
    }

    @Test
    void isNotSharedWithATransactionInBetween() {
        var another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        inTransaction(() -> {
            assertThat(ask()).isEqualTo(1);
            another.executeWithoutResult(status -> assertThat(ask()).isEqualTo(2));
            assertThat(ask()).isEqualTo(3);
        });
        inTransaction(() -> assertThat(ask()).isEqualTo(4));
    }

    /** What was read after a savepoint may have been written after it, too. */
    @Test
    void isAskedAnewWhereASavepointWasGivenUp() {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        inTransaction(() -> {
            assertThat(ask()).isEqualTo(1);
            nested.executeWithoutResult(status -> assertThat(ask()).isEqualTo(1));
            nested.executeWithoutResult(TransactionStatus::setRollbackOnly);
            assertThat(ask()).isEqualTo(2);
        });
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private int ask() {
        return answer.get(asked::incrementAndGet);
    }
}
