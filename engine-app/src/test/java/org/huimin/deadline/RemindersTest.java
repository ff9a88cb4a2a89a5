package org.huimin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.huimin.MeasurementTest;
import org.huimin.SmallBureau;
import org.huimin.SmallCases;
import org.huimin.casefile.CaseEvent;
import org.huimin.casefile.Cases;
import org.huimin.casefile.ClockPaused;
import org.huimin.casefile.ClockResumed;
import org.huimin.casefile.ClockStarted;
import org.huimin.casefile.ClockStopped;
import org.huimin.casefile.ReminderDue;
import org.huimin.casefile.ReminderKind;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminders as the clocks of a case move them, and as the sweep says them. */
@MeasurementTest
@RecordApplicationEvents
class RemindersTest {

    private static final Source SOURCE = Source.element("Application", "StartEvent_Begin");

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ApplicationEvents heard;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SmallCases small;

    @Autowired
    Cases cases;

    @Autowired
    MovableClock clock;

    @Autowired
    ClockTable clocks;

    @Autowired
    ReminderTable table;

    @Autowired
    Reminders reminders;

    @Autowired
    Breaches breaches;

    @Autowired
    TentativeClocks tentative;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsMonday() {
        clock.moveTo(at("2026-11-02T15:00"));
        reminders.sweep();
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void eachIsSaidOnceWhenItsMomentHasCome() {
        var number = closing();
        sweepAt("2026-11-17T08:59");
        assertThat(said(number)).isEmpty();
        sweepAt("2026-11-17T09:00");
        sweepAt("2026-11-30T12:00");
        assertThat(said(number)).singleElement().satisfies(reminder -> {
            assertThat(reminder.kind()).isEqualTo(ReminderKind.HALF_TIME);
            assertThat(reminder.clock()).isEqualTo("LA_CLOSE");
            assertThat(reminder.owner()).isEqualTo("FIRM");
            assertThat(reminder.dueOn()).isEqualTo("2026-12-02");
            assertThat(reminder.clockId()).isEqualTo(clocks.of(number).get(0).id());
        });
        sweepAt("2026-12-01T09:00");
        sweepAt("2026-12-02T09:00");
        sweepAt("2026-12-03T00:00");
        assertThat(said(number))
                .extracting(ReminderDue::kind)
                .containsExactly(ReminderKind.HALF_TIME, ReminderKind.ONE_DAY_BEFORE);
    }

    @Test
    void aPausedClockRemindsNobodyAndAPauseMovesBoth() {
        var number = closing();
        raise(new ClockPaused(number, "LA_CLOSE", at("2026-11-10T09:00"), SOURCE));
        sweepAt("2026-11-20T09:00");
        assertThat(said(number)).isEmpty();
        assertThat(table.of(number)).isEmpty();

        raise(new ClockResumed(number, "LA_CLOSE", at("2026-11-20T09:00"), SOURCE));
        sweepAt("2026-11-26T09:00");
        assertThat(said(number)).isEmpty();
        sweepAt("2026-11-27T09:00");
        assertThat(said(number)).extracting(ReminderDue::kind).containsExactly(ReminderKind.HALF_TIME);
        assertThat(said(number).get(0).dueOn()).isEqualTo("2026-12-14");
        sweepAt("2026-12-11T09:00");
        assertThat(said(number)).hasSize(2);
    }

    @Test
    void theLastCallIsRepeatedWhereAPauseHasMovedTheDueDayAndHalfOfTheTimeIsNot() {
        var number = closing();
        sweepAt("2026-11-17T09:00");
        sweepAt("2026-12-01T09:00");
        raise(new ClockPaused(number, "LA_CLOSE", at("2026-12-01T10:00"), SOURCE));
        clock.moveTo(at("2026-12-08T10:00"));
        raise(new ClockResumed(number, "LA_CLOSE", at("2026-12-08T10:00"), SOURCE));
        assertThat(said(number)).hasSize(2);
        sweepAt("2026-12-08T10:00");
        sweepAt("2026-12-09T09:00");
        assertThat(said(number))
                .extracting(ReminderDue::kind)
                .containsExactly(ReminderKind.HALF_TIME, ReminderKind.ONE_DAY_BEFORE, ReminderKind.ONE_DAY_BEFORE);
        assertThat(said(number).get(2).dueOn()).isEqualTo("2026-12-09");
    }

    @Test
    void whatIsDoneRemindsNobody() {
        var number = closing();
        raise(new ClockStopped(number, "LA_CLOSE", at("2026-11-10T09:00"), SOURCE));
        sweepAt("2026-12-01T09:00");
        assertThat(said(number)).isEmpty();
        assertThat(table.of(number)).isEmpty();
    }

    @Test
    void whatBeginsAnewIsRemindedOfAnew() {
        var number = closing();
        sweepAt("2026-11-17T09:00");
        start(number, "LA_CLOSE", "2026-11-17T09:00");
        sweepAt("2026-12-02T09:00");
        assertThat(said(number))
                .extracting(ReminderDue::kind, reminder -> reminder.dueOn().toString())
                .containsExactly(
                        tuple(ReminderKind.HALF_TIME, "2026-12-02"), tuple(ReminderKind.HALF_TIME, "2026-12-17"));
    }

    @Test
    void whatIsEnteredLateIsRemindedOfItsEndAlone() {
        clock.moveTo(at("2026-12-01T11:00"));
        var number = closing();
        sweepAt("2026-12-01T11:00");
        assertThat(said(number)).extracting(ReminderDue::kind).containsExactly(ReminderKind.ONE_DAY_BEFORE);
    }

    @Test
    void whatIsLateAlreadyIsABreachAndNoReminder() {
        var number = closing();
        sweepAt("2026-12-04T09:00");
        breaches.sweep();
        assertThat(said(number)).isEmpty();
        assertThat(table.of(number)).isEmpty();
    }

    @Test
    void aNewCalendarMovesWhatWaits() {
        var number = closing();
        transaction.executeWithoutResult(status -> clocks.of(number)
                .forEach(one -> clocks.update(one.with(new Due(
                        one.due().on().plusDays(9),
                        null,
                        one.due().on().plusDays(9),
                        true,
                        one.due().steps())))));
        raise(new DueChanged(number));
        assertThat(waiting(number)).containsExactly(at("2026-11-23T09:00"), at("2026-12-10T09:00"));
        tentative.recount();
        assertThat(waiting(number)).containsExactly(at("2026-11-17T09:00"), at("2026-12-01T09:00"));
    }

    @Test
    void aFeastOfTheUnitMovesItsRemindersAndNobodyElses() {
        transaction.executeWithoutResult(status -> calendars.add(
                small.house().otherStation,
                new CalendarYear(
                        2026,
                        "某府发〔2026〕9号",
                        List.of(new CalendarDay(LocalDate.of(2026, 12, 1), "州庆", true, DayScope.ALL))),
                new PersonId(1),
                clock.instant()));
        try {
            var there = closing(small.house().otherStation);
            var here = closing();
            assertThat(waiting(there)).containsExactly(at("2026-11-17T09:00"), at("2026-11-30T09:00"));
            assertThat(waiting(here)).containsExactly(at("2026-11-17T09:00"), at("2026-12-01T09:00"));
        } finally {
            jdbc.sql("DELETE FROM calendar_day").update();
            jdbc.sql("DELETE FROM calendar_notice").update();
            SmallBureau.referenceDataHasChanged(jdbc);
        }
    }

    @Test
    void aCaseThatSomebodyHoldsIsLeftToTheNextSweep() throws Exception {
        var held = closing();
        var free = closing();
        clock.moveTo(at("2026-11-17T09:00"));
        var other = Executors.newSingleThreadExecutor();
        try {
            transaction.executeWithoutResult(status -> {
                cases.lock(held);
                sweepElsewhere(other);
            });
        } finally {
            other.shutdown();
        }
        assertThat(table.of(held)).allMatch(Reminder::waits);
        assertThat(table.of(free)).anyMatch(reminder -> !reminder.waits());
        reminders.sweep();
        assertThat(table.of(held)).anyMatch(reminder -> !reminder.waits());
    }

    @Test
    void fourSweepsAtOnceSayEachOnce() throws Exception {
        var numbers = new ArrayList<CaseNumber>();
        for (int i = 0; i < 70; i++) {
            numbers.add(closing());
        }
        clock.moveTo(at("2026-11-17T09:00"));
        int said = 0;
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (var sweep : pool.invokeAll(Collections.<Callable<Integer>>nCopies(4, reminders::sweep))) {
                said += sweep.get();
            }
        } finally {
            pool.shutdown();
        }
        said += reminders.sweep();
        assertThat(said).isEqualTo(numbers.size());
        assertThat(numbers)
                .allSatisfy(number -> assertThat(table.of(number))
                        .filteredOn(reminder -> !reminder.waits())
                        .hasSize(1));
    }

    private void sweepElsewhere(ExecutorService other) {
        try {
            other.submit(reminders::sweep).get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Instant> waiting(CaseNumber number) {
        return table.of(number).stream().map(Reminder::remindAt).sorted().toList();
    }

    private List<ReminderDue> said(CaseNumber number) {
        return heard.stream(ReminderDue.class)
                .filter(reminder -> reminder.caseNumber().equals(number))
                .toList();
    }

    private void sweepAt(String local) {
        clock.moveTo(at(local));
        reminders.sweep();
    }

    /** Thirty days from the second of November. */
    private CaseNumber closing() {
        return closing(small.house().station);
    }

    private CaseNumber closing(UnitId unit) {
        var number = small.receivedAt(at("2026-11-02T15:00"), unit).number();
        start(number, "LA_CLOSE", "2026-11-02T15:00");
        return number;
    }

    private void start(CaseNumber number, String name, String from) {
        raise(new ClockStarted(number, name, "caseConcluded", at(from), null, "scope", false, SOURCE));
    }

    private void raise(CaseEvent event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }
}
