package org.huimin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.huimin.FoundationsTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.MovableClock;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FoundationsTest
class OnceTest {

    @Autowired
    private Once once;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private SmallBureau house;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private IdempotencyKeys keys;

    @Autowired
    private MovableClock clock;

    private final AtomicInteger done = new AtomicInteger();
    private final String key = UUID.randomUUID().toString();
    private Employee officer = new Employee(new org.huimin.shared.PersonId(0), "");

    record Asked(String name) {}

    record Answered(String number, int times) {}

    @BeforeEach
    void hire() {
        officer = house.somebody(house.agency, Role.INTAKE);
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void givesTheFirstAnswerAgain() {
        var first = register("张三");
        var second = register("张三");
        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(second.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(done).hasValue(1);
    }

    @Test
    void keepsTheAnswerSealed() {
        register("张三");
        var cipher = jdbc.sql("SELECT answer_cipher FROM idempotency_key WHERE request_key = ?")
                .param(key)
                .query(String.class)
                .single();
        assertThat(cipher).startsWith("v1:").doesNotContain("芒");
    }

    @Test
    void refusesAKeyThatCameWithSomethingElse() {
        register("张三");
        assertThatExceptionOfType(KeyUsedForSomethingElse.class).isThrownBy(() -> register("李四"));
        assertThat(done).hasValue(1);
    }

    @Test
    void tellsRequestsApartByBlanksAndCaseToo() {
        register("John Li");
        assertThatExceptionOfType(KeyUsedForSomethingElse.class).isThrownBy(() -> register("john li"));
        assertThatExceptionOfType(KeyUsedForSomethingElse.class).isThrownBy(() -> register("JohnLi"));
    }

    @Test
    void twoPeopleMayHaveTheSameKey() {
        register("张三");
        officer = house.somebody(house.agency, Role.INTAKE);
        register("李四");
        assertThat(done).hasValue(2);
    }

    @Test
    void wantsAKey() {
        for (var bad : new @Nullable String[] {null, "", "short", "with blanks in it", "钥匙钥匙钥匙钥匙", "x".repeat(101)}) {
            assertThatExceptionOfType(IdempotencyKeyMissing.class).isThrownBy(() -> asOfficer(bad, "张三", this::answer));
        }
        assertThat(done).hasValue(0);
    }

    @Test
    void aRequestThatFailedLeavesNoKey() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> asOfficer(key, "张三", () -> {
                    throw new IllegalArgumentException("undone");
                }));
        assertThat(keys.find(officer.id(), key)).isEmpty();
        register("张三");
        assertThat(done).hasValue(1);
    }

    @Test
    void keepsAnAnswerWithoutBody() {
        var answers = List.of(
                asOfficer(key, "张三", () -> ResponseEntity.accepted().build()),
                asOfficer(key, "张三", () -> ResponseEntity.accepted().build()));
        assertThat(answers).allMatch(answer -> answer.getStatusCode() == HttpStatus.ACCEPTED && !answer.hasBody());
    }

    @Test
    void opensItsTransactionItself() {
        assertThatIllegalStateException().isThrownBy(() -> transaction.executeWithoutResult(status -> register("张三")));
    }

    @Test
    void oneOfManyAtOnceDoesIt() throws Exception {
        var answers = together(16, () -> asOfficer(key, "张三", this::slowAnswer));
        assertThat(done).hasValue(1);
        assertThat(answers).extracting(ResponseEntity::getBody).containsOnly(new Answered("芒援申字〔2026〕第1号", 1));
    }

    @Test
    void theNextOneDoesItIfTheFirstFails() throws Exception {
        var first = new CountDownLatch(1);
        var failing = Executors.newSingleThreadExecutor();
        var failed = failing.submit(() -> asOfficer(key, "张三", () -> {
            first.countDown();
            pause();
            throw new IllegalArgumentException("undone");
        }));
        first.await(5, TimeUnit.SECONDS);
        register("张三");
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> failed.get(5, TimeUnit.SECONDS));
        assertThat(done).hasValue(1);
        failing.shutdown();
    }

    @Test
    void forgetsAfterThirtyDays() {
        register("张三");
        clock.advance(Duration.ofDays(29));
        keys.forgetOld();
        assertThat(keys.find(officer.id(), key)).isPresent();
        clock.advance(Duration.ofDays(2));
        keys.forgetOld();
        assertThat(keys.find(officer.id(), key)).isEmpty();
    }

    private ResponseEntity<Answered> register(String name) {
        return asOfficer(key, name, this::answer);
    }

    private ResponseEntity<Answered> asOfficer(
            @Nullable String header, String name, Supplier<ResponseEntity<Answered>> work) {
        return currentActor.as(officer.login(), () -> once.answer(header, Map.of("name", name), Answered.class, work));
    }

    private ResponseEntity<Answered> answer() {
        return ResponseEntity.status(HttpStatus.CREATED).body(new Answered("芒援申字〔2026〕第1号", done.incrementAndGet()));
    }

    private ResponseEntity<Answered> slowAnswer() {
        pause();
        return answer();
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> List<T> together(int people, Callable<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(people);
        try {
            List<Future<T>> futures = pool.invokeAll(
                    IntStream.range(0, people).mapToObj(i -> work).toList());
            var answers = new java.util.ArrayList<T>();
            for (var future : futures) {
                answers.add(future.get(20, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
