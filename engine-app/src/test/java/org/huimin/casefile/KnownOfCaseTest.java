package org.huimin.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.huimin.MeasurementTest;
import org.huimin.SmallCases;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is read once in a transaction is never older than what that transaction may rely on. */
@MeasurementTest
class KnownOfCaseTest {

    @Autowired
    Cases cases;

    @Autowired
    Facts facts;

    @Autowired
    SmallCases small;

    @Autowired
    TransactionTemplate transaction;

    private CaseNumber number = new CaseNumber("芒援申字〔2026〕第1号");

    @BeforeEach
    void open() {
        number = small.receivedAt(Instant.parse("2026-11-23T02:00:00Z")).number();
    }

    @Test
    void whoeverHasTheLockReadsWhatOthersWroteBefore() {
        transaction.executeWithoutResult(status -> {
            assertThat(cases.get(number).urgent()).isFalse();
            assertThat(facts.latest(number, "seen")).isEmpty();
            CompletableFuture.runAsync(() -> {
                        cases.hurry(number);
                        record("seen");
                    })
                    .join();
            assertThat(cases.lock(number).urgent()).isTrue();
            assertThat(facts.latest(number, "seen")).isPresent();
        });
    }

    @Test
    void whoeverHasWrittenReadsWhatTheyWrote() {
        transaction.executeWithoutResult(status -> {
            assertThat(cases.lock(number).green()).isFalse();
            cases.mark(number, true, true);
            assertThat(cases.lock(number).green()).isTrue();
            assertThat(facts.latest(number, "seen")).isEmpty();
            record("seen");
            assertThat(facts.latest(number, "seen")).isPresent();
        });
    }

    @Test
    void whatSomebodyHasWrittenTheyKnowAsItStands() {
        var known = transaction.execute(status -> {
            cases.lock(number);
            assertThat(facts.all(number)).hasSize(1);
            record("seen");
            return facts.all(number);
        });
        assertThat(known).hasSize(2).isEqualTo(facts.all(number));
    }

    private void record(String name) {
        facts.record(number, name, Instant.EPOCH, Source.element("Review", "Activity_Decide"), null);
    }
}
