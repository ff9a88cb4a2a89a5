package org.huimin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.huimin.SomeCase;
import org.huimin.casefile.ClockNature;
import org.huimin.casefile.ClockStarted;
import org.huimin.casefile.ReminderKind;
import org.huimin.casefile.Source;
import org.huimin.shared.OfficeTime;
import org.junit.jupiter.api.Test;

/** When reminders are due, by the calendar of 2026. */
class ReminderMomentsTest {

    private final DeadlineCalculator calculator = new DeadlineCalculator(Notices.CALENDAR);
    private final ReminderMoments moments =
            new ReminderMoments(new OfficeHours(unit -> Notices.CALENDAR, LocalTime.of(9, 0), LocalTime.of(17, 0)));

    @Test
    void halfOfTheTimeAndTheLastWorkingDayBeforeTheDueDayAreSaidWhenTheOfficesOpen() {
        assertThat(of("LA_CLOSE", "2026-11-02T15:00", 30, LimitUnit.NATURAL_DAYS))
                .containsOnly(half("2026-11-17T09:00"), last("2026-12-01T09:00"));
    }

    @Test
    void halfOfAnOddNumberIsTheDayOnWhichHalfIsSpent() {
        assertThat(of("LA_REVIEW", "2026-11-25T10:00", 7, LimitUnit.NATURAL_DAYS))
                .as("the fourth of seven days is a Sunday")
                .containsOnly(half("2026-11-30T09:00"), last("2026-12-01T09:00"));
    }

    @Test
    void workingDaysAreHalvedAsWorkingDays() {
        assertThat(of("LA_PAY", "2026-09-25T10:00", 8, LimitUnit.WORKING_DAYS))
                .as("behind the holiday of the first week of October")
                .containsOnly(half("2026-10-08T09:00"), last("2026-10-12T09:00"));
    }

    @Test
    void theDayBeforeADayBehindAHolidayLiesInFrontOfIt() {
        assertThat(of("LA_REVIEW", "2026-09-24T10:00", 7, LimitUnit.NATURAL_DAYS))
                .as("due on 8 October, the first day of work after the holiday")
                .containsEntry(ReminderKind.ONE_DAY_BEFORE, at("2026-09-30T09:00"));
    }

    @Test
    void nobodyIsRemindedOnAFeastOfTheirCounty() {
        var feast = Notices.withFeast("2026-11-17", "2026-11-18");
        assertThat(moments.of(clock("LA_CLOSE", "2026-11-02T15:00", 30, LimitUnit.NATURAL_DAYS, 0), feast))
                .containsOnly(half("2026-11-19T09:00"), last("2026-12-01T09:00"));
        var eve = Notices.withFeast("2026-11-30", "2026-12-01");
        assertThat(moments.of(clock("LA_CLOSE", "2026-11-02T15:00", 30, LimitUnit.NATURAL_DAYS, 0), eve))
                .as("the last working day before Wednesday is the Friday before the feast")
                .containsOnly(half("2026-11-17T09:00"), last("2026-11-27T09:00"));
    }

    @Test
    void aDayThatACourtHasSetIsSaidOnTheWorkingDayBefore() {
        assertThat(of("CT_HEARING", "2026-11-23T09:30", 0, LimitUnit.SET_DAY)).containsOnly(last("2026-11-20T09:00"));
    }

    @Test
    void halfOfTheTimeIsNotSaidWhereTheLastCallSaysItAll() {
        assertThat(of("LA_REVIEW", "2026-11-23T10:00", 7, LimitUnit.NATURAL_DAYS))
                .as("the fourth day is the Friday before the Monday on which it is due")
                .containsOnly(last("2026-11-27T09:00"));
        assertThat(of("LA_ASSIGN", "2026-11-23T10:00", 3, LimitUnit.NATURAL_DAYS))
                .containsOnly(last("2026-11-25T09:00"));
    }

    @Test
    void whatIsDueOnTheDayOrTheNextRemindsNobody() {
        assertThat(of("LA_URGENT", "2026-11-23T10:00", 0, LimitUnit.NATURAL_DAYS))
                .isEmpty();
        assertThat(of("LA_ANY", "2026-11-23T10:00", 1, LimitUnit.NATURAL_DAYS)).isEmpty();
        assertThat(of("LA_ANY", "2026-11-20T16:00", 1, LimitUnit.WORKING_DAYS)).isEmpty();
        assertThat(of("LA_ANY", "2026-11-23T10:00", 72, LimitUnit.HOURS)).isEmpty();
    }

    @Test
    void pausedDaysMoveBoth() {
        assertThat(moments.of(clock("LA_CLOSE", "2026-11-02T15:00", 30, LimitUnit.NATURAL_DAYS, 7), Notices.CALENDAR))
                .containsOnly(half("2026-11-24T09:00"), last("2026-12-08T09:00"));
    }

    @Test
    void aPausedClockRemindsNobody() {
        var clock = clock("LA_CLOSE", "2026-11-02T15:00", 30, LimitUnit.NATURAL_DAYS, 0);
        assertThat(moments.of(clock.with(clock.state().paused(at("2026-11-05T09:00"))), Notices.CALENDAR))
                .isEmpty();
    }

    @Test
    void daysThatSomebodyElseMayUseRemindNobody() {
        assertThat(of("LA_OBJECT", "2026-11-02T15:00", 15, LimitUnit.NATURAL_DAYS))
                .isEmpty();
    }

    private Map<ReminderKind, Instant> of(String name, String from, int amount, LimitUnit unit) {
        return moments.of(clock(name, from, amount, unit, 0), Notices.CALENDAR);
    }

    private CaseClock clock(String name, String from, int amount, LimitUnit unit, int paused) {
        var source = Source.element("Review", "Activity_Some");
        var start = new ClockStarted(SomeCase.NUMBER, name, "some", at(from), null, "scope", false, source);
        var rule =
                new DeadlineRule("AGENCY", ClockNature.DUTY, "RS2023", "some", "some", new Limit(amount, unit), false);
        var begun = OfficeTime.day(at(from));
        var pauses = List.of(new Pause(begun, begun.plusDays(paused)));
        var due = calculator.due(start.countsFrom(), rule.limit(), pauses);
        var state = ClockState.running(null, null)
                .paused(at(from))
                .resumed(pauses.get(0))
                .counted(paused, null);
        return new CaseClock(1, start, rule, due, state);
    }

    private static Map.Entry<ReminderKind, Instant> half(String local) {
        return Map.entry(ReminderKind.HALF_TIME, at(local));
    }

    private static Map.Entry<ReminderKind, Instant> last(String local) {
        return Map.entry(ReminderKind.ONE_DAY_BEFORE, at(local));
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }
}
