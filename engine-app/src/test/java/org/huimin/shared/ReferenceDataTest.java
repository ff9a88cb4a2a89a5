package org.huimin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huimin.FoundationsTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes, which would read what {@link #now} says if they asked the database. */
@FoundationsTest
class ReferenceDataTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final MovableClock clock = new MovableClock(Clock.systemUTC());
    private ReferenceData<String> here;
    private ReferenceData<String> there;
    private volatile String now = "before";

    @BeforeEach
    void twoNodes() {
        here = new Revisions(jdbc, clock).of("unit");
        there = new Revisions(jdbc, clock).of("unit");
    }

    @Test
    void isReadOnceUntilSomebodyChangesItWhereverThatIs() {
        assertThat(read(here)).isEqualTo("before");
        assertThat(read(there)).isEqualTo("before");
        now = "unnoticed";
        assertThat(read(here)).isEqualTo("before");
        inTransaction(status -> change("after"));
        assertThat(read(there)).isEqualTo("after");
        assertThat(read(here)).isEqualTo("after");
    }

    @Test
    void changesByItself() {
        var other = new Revisions(jdbc, clock).<String>of("calendar_notice");
        assertThat(read(other)).isEqualTo("before");
        change("after");
        assertThat(read(other)).isEqualTo("before");
    }

    @Test
    void isOneThingFromTheFirstLookToTheEndOfATransaction() {
        inTransaction(status -> {
            assertThat(read(there)).isEqualTo("before");
            elsewhere(() -> change("after"));
            assertThat(elsewhere(() -> read(there))).isEqualTo("after");
            assertThat(read(there)).isEqualTo("before");
        });
        assertThat(read(there)).isEqualTo("after");
    }

    @Test
    void whatIsNotCommittedIsKnownOnlyToWhoeverChangesIt() {
        assertThat(read(here)).isEqualTo("before");
        inTransaction(status -> {
            change("perhaps");
            assertThat(read(here)).isEqualTo("perhaps");
            now = "before";
            assertThat(elsewhere(() -> read(here))).isEqualTo("before");
            assertThat(elsewhere(() -> read(there))).isEqualTo("before");
            status.setRollbackOnly();
        });
        assertThat(read(here)).isEqualTo("before");
    }

    @Test
    void aChangeThatWasRolledBackIsForgotten() {
        inTransaction(status -> {
            change("perhaps");
            assertThat(read(here)).isEqualTo("perhaps");
            status.setRollbackOnly();
        });
        now = "before";
        assertThat(read(here)).isEqualTo("before");
    }

    @Test
    void aChangeThatWasGivenUpWithItsSavepointIsForgotten() {
        inTransaction(status -> {
            assertThat(read(here)).isEqualTo("before");
            nested(savepoint -> {
                change("perhaps");
                assertThat(read(here)).isEqualTo("perhaps");
                savepoint.setRollbackOnly();
            });
            now = "before";
            assertThat(read(here)).isEqualTo("before");
        });
        assertThat(read(here)).isEqualTo("before");
    }

    @Test
    void whatIsChangedInTheDatabaseIsKnownAfterAMinute() {
        assertThat(read(here)).isEqualTo("before");
        now = "after";
        clock.moveTo(clock.instant().plusSeconds(61));
        assertThat(read(here)).isEqualTo("after");
    }

    private void change(String after) {
        here.change();
        now = after;
    }

    private String read(ReferenceData<String> node) {
        return node.get(() -> now);
    }

    private void inTransaction(Consumer<TransactionStatus> work) {
        new TransactionTemplate(transactions).executeWithoutResult(work);
    }

    private void nested(Consumer<TransactionStatus> work) {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        nested.executeWithoutResult(work);
    }

    /** In another thread, which has no part in this one's transaction. */
    private static <R> R elsewhere(Supplier<R> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
