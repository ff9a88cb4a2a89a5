package org.huimin.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.huimin.MeasurementTest;
import org.huimin.SmallCases;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What is read once in a transaction is never older than what that transaction may rely on. */
@MeasurementTest
class KnownOfCaseTest {

    private static final String ACTIVITY = "Activity_Decide";
    private static final Source SOURCE = Source.element("Review", ACTIVITY);

    @Autowired
    Cases cases;

    @Autowired
    Facts facts;

    @Autowired
    Answers answers;

    @Autowired
    ApplicationEventPublisher events;

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
            var before = cases.lock(number);
            assertThat(facts.all(number)).hasSize(1);
            assertThat(answers.all(number)).hasSize(1);
            record("seen");
            answers.keep(before, ACTIVITY, null, "1", JsonNodeFactory.instance.pojoNode(7L), before.registeredBy());
            events.publishEvent(new StageEntered(number, "REVIEW", Instant.EPOCH, SOURCE));
            return all();
        });
        assertThat(known).isEqualTo(all());
        assertThat(cases.get(number).stage()).isEqualTo("REVIEW");
        assertThat(answers.latest(number, ACTIVITY)).isPresent();
    }

    private List<Object> all() {
        return List.of(facts.all(number), answers.all(number), answers.latest(number, ACTIVITY), cases.get(number));
    }

    private void record(String name) {
        facts.record(number, name, Instant.EPOCH, SOURCE, null);
    }
}
