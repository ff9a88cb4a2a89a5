package org.huimin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallCases;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.Cases;
import org.huimin.organization.MailAddress;
import org.huimin.organization.MailContact;
import org.huimin.organization.MailContacts;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters to a real SMTP server that is away, unwilling or slow, and a node that dies: none is lost. */
@HouseTest
class OutboxTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MailContacts contacts;

    @Autowired
    private Notifications notifications;

    @Autowired
    private CurrentActor actor;

    private PostOffice post;
    private List<PersonId> people;
    private CaseNumber number;

    @BeforeEach
    void open() {
        jdbc.sql("DELETE FROM mail").update();
        post = new PostOffice(jdbc, transactions, contacts);
        number = new SmallCases(cases, desk.bureau).receivedAt(desk.now()).number();
        people = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            people.add(somebody("p" + i + "@example.cn"));
        }
    }

    @AfterEach
    void close() {
        post.close();
        jdbc.sql("DELETE FROM mail").update();
    }

    @Test
    void ofAThousandLettersNoneIsLostAndOnlyTheOneUnderWayAtAKillComesTwice() {
        tellEverybody(100);
        assertThat(count("WAITING")).isEqualTo(1000);

        anHourWithoutServer();
        assertThat(post.received()).isEmpty();
        assertThat(count("WAITING")).isEqualTo(1000);

        post.gate.mood = Gate.Mood.LATER;
        assertThat(post.sender.sendDue()).isZero();
        assertThat(count("WAITING")).isEqualTo(1000);

        post.clock.advance(Duration.ofHours(6));
        post.gate.mood = Gate.Mood.SILENT;
        assertThat(post.sender.sendDue()).isZero();
        assertThat(count("WAITING")).as("one timeout ends the round").isEqualTo(1000);

        post.gate.mood = Gate.Mood.OPEN;
        var killed = killedAfterTheServerHasTakenOneOver();
        assertThat(count("WAITING")).isEqualTo(1000);

        post.gate.unknown = "p9@example.cn";
        sendAll();
        assertThat(count("DEAD")).isEqualTo(100);
        assertThat(count("WAITING")).isZero();
        assertThat(jdbc.sql("SELECT DISTINCT reply FROM mail WHERE status = 'DEAD'")
                        .query(String.class)
                        .list())
                .containsExactly("550 5.1.1");

        post.gate.unknown = null;
        assertThat(post.outbox.retryAll()).isEqualTo(100);
        sendAll();
        assertThat(count("SENT")).isEqualTo(1000);

        var ids = post.receivedIds();
        assertThat(new HashSet<>(ids)).hasSize(1000);
        assertThat(ids).hasSize(1001);
        assertThat(ids).filteredOn(killed::equals).hasSize(2);
    }

    /** One letter each, whatever happens on its way: the same under the same Message-ID. */
    @Test
    void aStormOfMissedDaysIsOneLetterForEverybody() throws Exception {
        missedDays(40);
        assertThat(post.sender.sendDue()).as("others may come yet").isZero();
        post.clock.advance(Outbox.GATHERED_FOR);

        var killed = killedAfterTheServerHasTakenOneOver();
        missedDays(1);
        post.clock.advance(Outbox.LEASE.plusSeconds(1));
        sendAll();

        var ids = post.receivedIds();
        assertThat(ids)
                .as("ten people, one comes twice, and has one more letter for what came later")
                .hasSize(12);
        assertThat(ids).filteredOn(killed::equals).hasSize(2);
        var twice = post.received().stream()
                .filter(message -> killed.equals(PostOffice.id(message)))
                .toList();
        assertThat(twice.get(0).getSubject())
                .isEqualTo(twice.get(1).getSubject())
                .contains("40");
        assertThat(post.received().stream()
                        .map(OutboxTest::count)
                        .mapToInt(Integer::intValue)
                        .sum())
                .as("41 for each of ten, and 40 once more")
                .isEqualTo(450);
        assertThat(count("CARRIED") + count("SENT")).isEqualTo(410);
    }

    @Test
    void aDeadLetterOfSeveralThingsComesBackAsItWas() {
        missedDays(3);
        post.gate.unknown = "p0@example.cn";
        sendAll();
        assertThat(count("DEAD")).isEqualTo(1);
        missedDays(1);
        post.gate.unknown = null;
        assertThat(post.outbox.retryAll()).isEqualTo(1);
        sendAll();
        assertThat(post.received()).hasSize(20);
        assertThat(count("CARRIED")).isEqualTo(20);
    }

    @Test
    void twoNodesSendEachLetterOnce() throws Exception {
        tellEverybody(20);
        var other = post.sender(message -> {});
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var work = List.<Callable<Integer>>of(post.sender::sendDue, other::sendDue);
            for (var node : nodes.invokeAll(work)) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        sendAll();
        assertThat(post.receivedIds()).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void aServerThatHangsUpOnceItHasTakenTheLetterHasIt() {
        tell(people.get(0));
        post.gate.mood = Gate.Mood.HANGS_UP_AFTERWARDS;
        assertThat(post.sender.sendDue()).isEqualTo(1);
        sendAll();
        assertThat(post.received()).hasSize(1);
    }

    @Test
    void whenTheAnswerIsLostTheLetterComesAgainUnderTheSameId() {
        tell(people.get(0));
        post.gate.mood = Gate.Mood.ANSWER_LOST;
        assertThat(post.sender.sendDue()).isZero();
        post.gate.mood = Gate.Mood.OPEN;
        assertThat(post.sender.sendDue()).as("not before a minute has passed").isZero();
        post.clock.advance(Duration.ofSeconds(61));
        assertThat(post.sender.sendDue()).isEqualTo(1);
        assertThat(post.receivedIds()).hasSize(2);
        assertThat(new HashSet<>(post.receivedIds())).hasSize(1);
    }

    @Test
    void whoeverLostTheLeaseHasNoSayAnyMore() {
        tell(people.get(0));
        var mine = post.outbox.lease().orElseThrow();
        assertThat(post.outbox.lease()).isEmpty();
        post.clock.advance(Outbox.LEASE.plusSeconds(1));
        var theirs = post.outbox.lease().orElseThrow();
        assertThat(post.outbox.settle(mine, Outcome.sent())).isFalse();
        assertThat(count("WAITING")).isEqualTo(1);
        assertThat(post.outbox.settle(theirs, Outcome.sent())).isTrue();
        assertThat(theirs.messageId("x.cn")).isEqualTo(mine.messageId("x.cn"));
    }

    @Test
    void afterFiveDaysOfNotNowSomebodyHasToLookIntoIt() {
        tell(people.get(0));
        post.gate.mood = Gate.Mood.LATER;
        for (int hour = 0; hour < 24 * 5; hour++) {
            post.sender.sendDue();
            post.clock.advance(Duration.ofHours(1));
        }
        assertThat(count("WAITING")).isEqualTo(1);
        post.clock.advance(Duration.ofHours(6));
        post.sender.sendDue();
        assertThat(count("DEAD")).isEqualTo(1);
    }

    @Test
    void aLetterOfADeedThatFailedWasNeverWritten() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    teller().tell(News.of(NotificationKind.NUDGE, number), people);
                    throw new IllegalStateException("The deed fails");
                }));
        assertThat(count("WAITING")).isZero();
    }

    private void anHourWithoutServer() {
        post.gate.mood = Gate.Mood.DOWN;
        for (int minute = 0; minute < 60; minute++) {
            assertThat(post.sender.sendDue()).isZero();
            post.clock.advance(Duration.ofMinutes(1));
        }
    }

    /** Between DATA and the answer: the server has the message, and nobody writes that down. */
    private String killedAfterTheServerHasTakenOneOver() {
        var first = new AtomicBoolean(true);
        var dying = post.sender(message -> {
            if (first.getAndSet(false)) {
                throw new Killed();
            }
        });
        assertThatExceptionOfType(Killed.class).isThrownBy(dying::sendDue);
        return post.receivedIds().get(0);
    }

    /** As long as anything waits, hours pass. */
    private void sendAll() {
        for (int round = 0; round < 10 && count("WAITING") > 0; round++) {
            post.clock.advance(Duration.ofHours(6));
            post.sender.sendDue();
        }
        assertThat(count("WAITING")).isZero();
    }

    private void tellEverybody(int times) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (int i = 0; i < times; i++) {
                teller().tell(News.of(NotificationKind.NUDGE, number), people);
            }
        });
    }

    private void missedDays(int times) {
        var missed = News.ofClock(NotificationKind.BREACH, number, "LA_REVIEW", LocalDate.of(2026, 12, 1));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (int i = 0; i < times; i++) {
                teller().tell(missed, people);
            }
        });
    }

    /** Of how many things the letter tells, as its subject says. */
    private static int count(MimeMessage message) {
        try {
            var several = Pattern.compile("有(\\d+)项").matcher(message.getSubject());
            return several.find() ? Integer.parseInt(several.group(1)) : 1;
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void tell(PersonId person) {
        teller().tell(News.of(NotificationKind.NUDGE, number), List.of(person));
    }

    private Teller teller() {
        return new Teller(notifications, post.outbox, PostOffice.ON, actor);
    }

    private PersonId somebody(String address) {
        var person = desk.bureau.somebody(desk.bureau.agency, "REVIEWER").id();
        contacts.change(person, new MailContact(new MailAddress(address), false));
        return person;
    }

    private int count(String status) {
        return jdbc.sql("SELECT COUNT(*) FROM mail WHERE status = ?")
                .param(status)
                .query(Integer.class)
                .single();
    }

    /** What no program can catch and go on. */
    private static final class Killed extends Error {}
}
