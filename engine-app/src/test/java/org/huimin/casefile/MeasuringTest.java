package org.huimin.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.huimin.MeasurementTest;
import org.huimin.SmallCases;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a measurement may do to the case that it measures: nothing. */
@MeasurementTest
class MeasuringTest {

    @Autowired
    Measuring measuring;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Cases cases;

    @Autowired
    Facts facts;

    @Autowired
    SmallCases small;

    @Autowired
    JdbcClient jdbc;

    private CaseNumber number = new CaseNumber("芒援申字〔2026〕第1号");

    @BeforeEach
    void open() {
        number = small.receivedAt(Instant.parse("2026-11-23T02:00:00Z")).number();
    }

    @Test
    void whatFailsIsUndoneAloneAndLeavesAnAlarm() {
        transaction.executeWithoutResult(status -> {
            fact("before");
            assertThat(measuring.attempt(number, "this", () -> {
                        fact("measured");
                        throw new IllegalStateException();
                    }))
                    .isEmpty();
            fact("after");
        });
        assertThat(facts()).containsExactly("applicationReceived", "before", "after");
        assertThat(jdbc.sql("SELECT detail FROM audit_entry WHERE case_number = ? AND action = 'MEASURING_ALARM'")
                        .param(number.value())
                        .query(String.class)
                        .list())
                .containsExactly("IllegalStateException");
    }

    @Test
    void aTransactionThatJoinsAndFailsInsideSpoilsNothing() {
        transaction.executeWithoutResult(status -> {
            fact("before");
            measuring.attempt(number, "this", () -> cases.get(new CaseNumber("芒援申字〔1999〕第1号")));
        });
        assertThat(facts()).contains("before");
    }

    @Test
    void whatSucceedsStaysWithTheCase() {
        transaction.executeWithoutResult(status -> assertThat(measuring.attempt(number, "this", () -> {
                    fact("measured");
                    return "done";
                }))
                .contains("done"));
        assertThat(facts()).contains("measured");
    }

    @Test
    void whatSucceedsGoesWithACaseThatFails() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    measuring.attempt(number, "this", () -> {
                        fact("measured");
                        return "done";
                    });
                    throw new IllegalStateException("the case itself");
                }));
        assertThat(facts()).doesNotContain("measured");
    }

    /** H2 gives up the whole transaction after a deadlock: to go on would commit half a deed. */
    @Test
    void aLostLockIsNoMeasuringFault() {
        assertThatExceptionOfType(CannotAcquireLockException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    fact("before");
                    measuring.attempt(number, "this", () -> {
                        throw new CannotAcquireLockException("deadlock");
                    });
                }));
        assertThat(facts()).doesNotContain("before");
    }

    @Test
    void whatIsLeftToTheEndIsDoneOnceForEachCase() {
        transaction.executeWithoutResult(status -> {
            measuring.attemptOnceAtTheEnd(number, "this", () -> measured("once"));
            measuring.attemptOnceAtTheEnd(number, "this", () -> measured("twice"));
            measuring.attemptOnceAtTheEnd(number, "that", () -> measured("that"));
            fact("deed");
        });
        assertThat(facts()).containsExactly("applicationReceived", "deed", "once", "that");
    }

    @Test
    void whatTheEndItselfLeavesIsDoneAsWell() {
        transaction.executeWithoutResult(status -> measuring.attemptOnceAtTheEnd(number, "this", () -> {
            measuring.attemptOnceAtTheEnd(number, "this", () -> measured("again"));
            measured("once");
        }));
        assertThat(facts()).containsExactly("applicationReceived", "once", "again");
    }

    @Test
    void whatFailsAtTheEndIsUndoneAlone() {
        transaction.executeWithoutResult(status -> {
            measuring.attemptOnceAtTheEnd(number, "this", () -> {
                fact("measured");
                throw new IllegalStateException();
            });
            measuring.attemptOnceAtTheEnd(number, "that", () -> measured("that"));
            fact("deed");
        });
        assertThat(facts()).containsExactly("applicationReceived", "deed", "that");
    }

    @Test
    void eachThatIsLeftToTheEndIsDone() {
        transaction.executeWithoutResult(status -> {
            measuring.attemptAtTheEnd(number, "this", () -> measured("first"));
            measuring.attemptAtTheEnd(number, "this", () -> measured("second"));
        });
        assertThat(facts()).containsExactly("applicationReceived", "first", "second");
    }

    @Test
    void whatIsGivenTogetherIsDoneInOneGoAfterWhatWasLeftBeforeTheLastOfIt() {
        transaction.executeWithoutResult(status -> {
            together("one");
            measuring.attemptAtTheEnd(number, "that", () -> measured("that"));
            together("two");
            measuring.attempt(number, "broken", () -> {
                throw new IllegalStateException();
            });
        });
        assertThat(facts()).containsExactly("applicationReceived", "that", "one, two");
    }

    private void together(String one) {
        measuring.attemptTogetherAtTheEnd(number, "this", one, all -> measured(String.join(", ", all)));
    }

    /** All share a savepoint; when one fails, each is done again alone, and what it left for later but once. */
    @Test
    void nothingIsDoneTwiceWhereOneOfThemFails() {
        transaction.executeWithoutResult(status -> {
            measuring.attemptAtTheEnd(number, "this", () -> {
                measured("first");
                measuring.attemptAtTheEnd(number, "later", () -> measured("later"));
            });
            measuring.attemptAtTheEnd(number, "that", () -> {
                throw new IllegalStateException();
            });
        });
        assertThat(facts()).containsExactly("applicationReceived", "first", "later");
        assertThat(jdbc.sql("SELECT subject FROM audit_entry WHERE case_number = ? AND action = 'MEASURING_ALARM'")
                        .param(number.value())
                        .query(String.class)
                        .list())
                .containsExactly("that");
    }

    @Test
    void withoutATransactionTheEndIsNow() {
        measuring.attemptOnceAtTheEnd(number, "this", () -> measured("measured"));
        assertThat(facts()).contains("measured");
    }

    private String measured(String name) {
        fact(name);
        return name;
    }

    private void fact(String name) {
        facts.record(number, name, Instant.EPOCH, Source.element("Review", "Activity_Decide"), null);
    }

    private List<String> facts() {
        return facts.all(number).stream().map(Fact::name).toList();
    }
}
