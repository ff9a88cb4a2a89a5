package org.huimin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huimin.MeasurementTest;
import org.huimin.SmallCases;
import org.huimin.TablesAsDrawn;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseEnded;
import org.huimin.casefile.CaseEvent;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseStarted;
import org.huimin.casefile.Cases;
import org.huimin.casefile.ClockPaused;
import org.huimin.casefile.ClockResumed;
import org.huimin.casefile.ClockStarted;
import org.huimin.casefile.ClockStopped;
import org.huimin.casefile.DeadlineBreached;
import org.huimin.casefile.ScopeInterrupted;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** The clocks as the diagram's events drive them. */
@MeasurementTest
@RecordApplicationEvents
class ClocksTest {

    private static final Source SOURCE = Source.element("Application", "StartEvent_Begin");

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ApplicationEvents heard;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Cases cases;

    @Autowired
    SmallCases small;

    @Autowired
    TablesAsDrawn tables;

    @Autowired
    MovableClock clock;

    @Autowired
    Clocks clocks;

    @Autowired
    ClockTable table;

    @Autowired
    ClocksPart part;

    @Autowired
    Breaches breaches;

    @Autowired
    TentativeClocks tentative;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsMonday() {
        clock.moveTo(at("2026-11-23T10:00"));
    }

    @AfterEach
    void release() {
        tables.repair();
        clock.release();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aClockRunsByTheRuleOfTheDayOfReceipt() {
        var found = reviewed(received("2026-11-23T10:00"));
        assertThat(found.rule().ruleSet()).isEqualTo("RS2023");
        assertThat(found.rule().owner()).isEqualTo("AGENCY");
        assertThat(found.due().on()).isEqualTo("2026-11-30");
        assertThat(found.state().status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(found.state().greenDueOn()).isNull();

        assertThat(reviewed(received("2019-04-26T09:00")).due().on()).isEqualTo("2019-05-08");
        assertThat(reviewed(received("2021-12-30T09:00")).due().on()).isEqualTo("2022-01-11");
        assertThat(reviewed(received("2022-01-04T09:00")).rule().ruleSet()).isEqualTo("RS2022");
    }

    @Test
    void whatWasDoneStopsTheClock() {
        var number = received("2026-11-23T10:00").number();
        start(number, "LA_REVIEW", "2026-11-23T10:00");
        assertThat(clocks.earliestDue(number)).contains(day("2026-11-30"));
        raise(new ClockStopped(number, "LA_REVIEW", at("2026-11-24T00:00"), SOURCE));
        assertThat(only(number).state().status()).isEqualTo(ClockStatus.STOPPED);
        assertThat(only(number).state().stoppedAt()).isEqualTo(at("2026-11-24T00:00"));
        assertThat(clocks.earliestDue(number)).isEmpty();
        assertThat(heard.stream(DueChanged.class)).hasSize(2);
    }

    @Test
    void whatNeverStartedNeedNotStop() {
        var number = received("2026-11-23T10:00").number();
        raise(new ClockStopped(number, "LA_REVIEW", at("2026-11-24T00:00"), SOURCE));
        assertThat(table.of(number)).isEmpty();
        assertThat(alarms(number)).isEmpty();
        assertThat(heard.stream(DueChanged.class)).isEmpty();
    }

    @Test
    void eachProgressEntryStartsTheClockAnew() {
        var number = received("2026-11-02T10:00").number();
        start(number, "LA_PROGRESS", "2026-11-09T00:00");
        raise(new ClockStopped(number, "LA_PROGRESS", at("2026-11-20T00:00"), SOURCE));
        start(number, "LA_PROGRESS", "2026-11-20T00:00");
        assertThat(table.of(number))
                .extracting(one -> one.state().status())
                .containsExactly(ClockStatus.STOPPED, ClockStatus.RUNNING);
        assertThat(clocks.earliestDue(number)).contains(day("2026-12-21"));
    }

    @Test
    void aClockThatIsStartedTwiceRunsOnce() {
        var number = received("2026-11-20T10:00").number();
        start(number, "LA_CLOSE_AUDIT", "2026-11-20T00:00");
        start(number, "LA_CLOSE_AUDIT", "2026-11-23T00:00");
        assertThat(table.of(number))
                .extracting(one -> one.state().status())
                .containsExactly(ClockStatus.CANCELLED, ClockStatus.RUNNING);
    }

    @Test
    void pausedDaysDoNotCount() {
        var number = received("2026-03-02T10:00").number();
        clock.moveTo(at("2026-03-02T10:00"));
        start(number, "LA_REVIEW", "2026-03-02T10:00");
        raise(new ClockPaused(number, "LA_REVIEW", at("2026-03-04T16:00"), SOURCE));
        assertThat(clocks.earliestDue(number)).isEmpty();
        assertThat(only(number).state().status()).isEqualTo(ClockStatus.PAUSED);
        raise(new ClockResumed(number, "LA_REVIEW", at("2026-03-10T09:00"), SOURCE));
        assertThat(only(number).state().pausedDays()).isEqualTo(6);
        assertThat(only(number).due().unrolledOn()).isEqualTo("2026-03-15");
        assertThat(clocks.earliestDue(number)).contains(day("2026-03-16"));
    }

    @Test
    void aPausedClockCannotBeLate() {
        var number = received("2026-11-23T10:00").number();
        start(number, "LA_REVIEW", "2026-11-23T10:00");
        raise(new ClockPaused(number, "LA_REVIEW", at("2026-11-24T00:00"), SOURCE));
        clock.moveTo(at("2027-01-04T00:00"));
        breaches.sweep();
        assertThat(only(number).breached()).isFalse();
    }

    @Test
    void theGreenChannelPromisesTheSameDay() {
        var number = received("2026-11-23T10:00").number();
        start(number, "LA_REVIEW", "2026-11-23T10:00");
        start(number, "LA_MEET", "2026-11-23T10:00");
        transaction.executeWithoutResult(status -> cases.mark(number, true, true));
        assertThat(table.of(number))
                .extracting(one -> one.state().greenDueOn())
                .containsExactly(day("2026-11-23"), null);
        assertThat(clocks.earliestDue(number)).contains(day("2026-11-23"));
        transaction.executeWithoutResult(status -> cases.mark(number, false, true));
        assertThat(clocks.earliestDue(number)).contains(day("2026-11-30"));
    }

    @Test
    void aClockThatStartsInAGreenCaseIsGreen() {
        var number = received("2026-11-27T15:30").number();
        transaction.executeWithoutResult(status -> cases.mark(number, true, true));
        start(number, "LA_REVIEW", "2026-11-27T15:30");
        assertThat(only(number).state().greenDueOn()).isEqualTo("2026-11-30");
    }

    @Test
    void anInterruptionCancelsTheClocksOfItsScope() {
        var number = received("2026-11-23T10:00").number();
        start(number, "LA_REVIEW", "2026-11-23T10:00");
        raise(new ClockStarted(
                number, "LA_MEET", "engagementSigned", at("2026-11-23T10:00"), null, "other", false, SOURCE));
        raise(new ScopeInterrupted(number, "scope"));
        assertThat(table.of(number))
                .extracting(one -> one.state().status())
                .containsExactly(ClockStatus.CANCELLED, ClockStatus.RUNNING);
        raise(new CaseEnded(number, SOURCE));
        assertThat(table.open(number)).isEmpty();
    }

    @Test
    void anUnknownClockRaisesAnAlarmAndTheCaseGoesOn() {
        var number = received("2026-11-23T10:00").number();
        transaction.executeWithoutResult(status -> {
            publisher.publishEvent(new ClockStarted(
                    number, "LA_NO_SUCH", "applicationReceived", at("2026-11-23T10:00"), null, "scope", false, SOURCE));
            publisher.publishEvent(new CaseStarted(number, "bundle"));
        });
        assertThat(table.of(number)).isEmpty();
        assertThat(alarms(number)).containsExactly("clock LA_NO_SUCH");
        assertThat(cases.get(number).bundle()).isEqualTo("bundle");
    }

    @Test
    void aTableThatFailsRaisesAnAlarmAndTheCaseGoesOn() {
        var number = received("2026-11-23T10:00").number();
        tables.breakDown("StatutoryDeadlines");
        start(number, "LA_REVIEW", "2026-11-23T10:00");
        assertThat(alarms(number)).containsExactly("clock LA_REVIEW");
    }

    @Test
    void aFailureOfTheDatabaseInTheMeasuringLeavesTheCaseUntouched() {
        var number = received("2026-11-23T10:00").number();
        transaction.executeWithoutResult(status -> {
            publisher.publishEvent(new ClockStarted(
                    number, "LA_REVIEW", "f".repeat(100), at("2026-11-23T10:00"), null, "scope", false, SOURCE));
            publisher.publishEvent(new CaseStarted(number, "bundle"));
        });
        assertThat(table.of(number)).isEmpty();
        assertThat(alarms(number)).hasSize(1);
        assertThat(cases.get(number).bundle()).isEqualTo("bundle");
    }

    @Test
    void aDeadlineIsBreachedAtTheFirstMomentOfTheNextDay() {
        var number = received("2026-11-23T10:00").number();
        start(number, "LA_REVIEW", "2026-11-23T10:00");
        clock.moveTo(at("2026-11-30T23:59").plusSeconds(59));
        breaches.sweep();
        assertThat(breachesOf(number)).isEmpty();
        clock.moveTo(at("2026-12-01T00:00"));
        breaches.sweep();
        assertThat(breachesOf(number)).singleElement().satisfies(breach -> {
            assertThat(breach.clock()).isEqualTo("LA_REVIEW");
            assertThat(breach.owner()).isEqualTo("AGENCY");
            assertThat(breach.dueOn()).isEqualTo("2026-11-30");
            assertThat(breach.breachedAt()).isEqualTo(at("2026-12-01T00:00"));
        });
        assertThat(only(number).breached()).isTrue();
    }

    @Test
    void aBreachIsTakenOnce() {
        var number = received("2026-11-23T10:00").number();
        start(number, "LA_REVIEW", "2026-11-23T10:00");
        clock.moveTo(at("2026-12-02T08:00"));
        breaches.sweep();
        breaches.sweep();
        raise(new ClockStopped(number, "LA_REVIEW", at("2026-12-02T00:00"), SOURCE));
        assertThat(breachesOf(number)).hasSize(1);
        assertThat(only(number).breached()).isTrue();
    }

    @Test
    void whatIsEnteredTooLateIsABreachEvenIfNoSweepSawIt() {
        var number = received("2026-11-02T10:00").number();
        start(number, "LA_REVIEW", "2026-11-02T10:00");
        raise(new ClockStopped(number, "LA_REVIEW", at("2026-11-12T00:00"), SOURCE));
        breaches.sweep();
        assertThat(breachesOf(number)).hasSize(1);
        assertThat(only(number).breached()).isTrue();
    }

    @Test
    void whatWasDoneInTimeAndEnteredLateIsShownAsNoBreach() {
        var number = received("2026-11-02T10:00").number();
        start(number, "LA_REVIEW", "2026-11-02T10:00");
        breaches.sweep();
        raise(new ClockStopped(number, "LA_REVIEW", at("2026-11-06T00:00"), SOURCE));
        assertThat(breachesOf(number)).hasSize(1);
        assertThat(only(number).breached()).isFalse();
    }

    @Test
    void twoSweepsAtOnceTakeEachBreachOnce() throws Exception {
        var numbers = new ArrayList<CaseNumber>();
        for (int i = 0; i < 12; i++) {
            var number = received("2026-11-23T10:00").number();
            start(number, "LA_REVIEW", "2026-11-23T10:00");
            numbers.add(number);
        }
        clock.moveTo(at("2026-12-05T00:00"));
        var pool = Executors.newFixedThreadPool(3);
        try {
            int taken = 0;
            for (var sweep : pool.invokeAll(Collections.<Callable<Integer>>nCopies(3, breaches::sweep))) {
                taken += sweep.get();
            }
            assertThat(taken).isGreaterThanOrEqualTo(12);
        } finally {
            pool.shutdown();
        }
        for (var number : numbers) {
            assertThat(jdbc.sql(
                                    "SELECT COUNT(*) FROM audit_entry WHERE case_number = ? AND action = 'DEADLINE_BREACHED'")
                            .param(number.value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void theCasePageSaysTheArithmeticInWords() {
        var opened = received("2026-09-24T10:00");
        start(opened.number(), "LA_REVIEW", "2026-09-24T10:00");
        clock.moveTo(at("2026-10-01T12:00"));
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        var shown = shown(opened);
        assertThat(shown.name()).isEqualTo("审查决定期限");
        assertThat(shown.ownerName()).isEqualTo("法律援助机构");
        assertThat(shown.daysLeft()).isEqualTo(7);
        assertThat(shown.unrolledOn()).isEqualTo("2026-10-01");
        assertThat(shown.dueOn()).isEqualTo("2026-10-08");
        assertThat(shown.steps()).containsExactly("9月24日收到申请，当日不计", "7日，至10月1日届满", "10月1日为法定休假日（国庆节），顺延至10月8日");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(shown(opened).steps())
                .first()
                .isEqualTo("24 September: Application received; the day itself does not count");
    }

    @Test
    void theYearIsSaidWhereItIsAnother() {
        var opened = received("2026-12-28T10:00");
        start(opened.number(), "LA_REVIEW", "2026-12-28T10:00");
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(shown(opened).tentative()).isTrue();
        assertThat(shown(opened).steps()).containsExactly("12月28日收到申请，当日不计", "7日，至2027年1月4日届满", "2027年的放假安排尚未公布，日期暂定");
    }

    @Test
    void aTentativeDayIsCountedAgainOnceItsYearIsKnown() {
        var number = received("2026-11-23T10:00").number();
        start(number, "LA_REVIEW", "2026-11-23T10:00");
        jdbc.sql("UPDATE case_clock SET tentative = TRUE, due_on = DATE '2026-12-01' WHERE case_number = ?")
                .param(number.value())
                .update();
        tentative.recount();
        assertThat(only(number).due().on()).isEqualTo("2026-11-30");
        assertThat(only(number).due().tentative()).isFalse();
        assertThat(heard.stream(DueChanged.class)).hasSize(2);
    }

    @Test
    void aDayInAYearWithoutNoticeStaysTentative() {
        var number = received("2026-12-28T10:00").number();
        start(number, "LA_REVIEW", "2026-12-28T10:00");
        tentative.recount();
        assertThat(only(number).due().tentative()).isTrue();
    }

    @Test
    void aClockKnowsWhatStartedIt() {
        var number = received("2026-11-23T10:00").number();
        start(number, "LA_REVIEW", "2026-11-23T10:00");
        assertThat(clocks.startedBy(number, only(number).id())).contains(SOURCE);
    }

    /** What a deed has written it does not read again. */
    @Test
    void aDeedKnowsTheClocksThatItHasWrittenAsTheyStand() {
        var number = received("2026-11-02T10:00").number();
        var known = transaction.execute(status -> {
            cases.lock(number);
            assertThat(table.of(number)).isEmpty();
            start(number, "LA_REVIEW", "2026-11-19T10:00");
            raise(new ClockPaused(number, "LA_REVIEW", at("2026-11-20T10:00"), SOURCE));
            raise(new ClockResumed(number, "LA_REVIEW", clock.instant(), SOURCE));
            start(number, "LA_MEET", "2026-11-23T10:00");
            raise(new ClockStopped(number, "LA_MEET", clock.instant(), SOURCE));
            raise(new ClockStarted(
                    number, "LA_FORWARD_24H", "applicationMade", clock.instant(), null, "scope", false, SOURCE));
            return table.of(number);
        });
        assertThat(known).hasSize(3).isEqualTo(table.of(number));
        assertThat(alarms(number)).isEmpty();
    }

    private ClockView shown(CaseRecord opened) {
        var reader = new Actor(new PersonId(1), "某", new UnitId(1), Set.of());
        return part.of(opened, reader).get(0);
    }

    private CaseRecord received(String moment) {
        return small.receivedAt(at(moment));
    }

    private CaseClock reviewed(CaseRecord opened) {
        raise(new ClockStarted(
                opened.number(),
                "LA_REVIEW",
                "applicationReceived",
                opened.receivedAt(),
                null,
                "scope",
                false,
                SOURCE));
        return only(opened.number());
    }

    private void start(CaseNumber number, String name, String from) {
        raise(new ClockStarted(number, name, "applicationReceived", at(from), null, "scope", false, SOURCE));
    }

    private void raise(CaseEvent event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    }

    private CaseClock only(CaseNumber number) {
        assertThat(table.of(number)).hasSize(1);
        return table.of(number).get(0);
    }

    private List<DeadlineBreached> breachesOf(CaseNumber number) {
        return heard.stream(DeadlineBreached.class)
                .filter(breach -> breach.caseNumber().equals(number))
                .toList();
    }

    private List<String> alarms(CaseNumber number) {
        return jdbc.sql("SELECT subject FROM audit_entry WHERE case_number = ? AND action = 'MEASURING_ALARM'")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
