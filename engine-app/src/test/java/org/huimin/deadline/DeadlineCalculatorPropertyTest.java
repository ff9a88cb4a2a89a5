package org.huimin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.huimin.shared.OfficeTime;

/** The calculator against a slow walker that writes every day on a list and shares no line with it. */
class DeadlineCalculatorPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 12, 1);

    private final DeadlineCalculator calculator = new DeadlineCalculator(Notices.CALENDAR);

    @Property
    void naturalDays(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 90) int amount,
            @ForAll @IntRange(max = 40) int paused) {
        var days = daysAfter(from);
        int index = amount + paused - 1;
        assertThat(due(from, amount, LimitUnit.NATURAL_DAYS, paused).unrolledOn())
                .isEqualTo(days.get(index));
        while (!worked(days.get(index))) {
            index++;
        }
        assertThat(due(from, amount, LimitUnit.NATURAL_DAYS, paused).on()).isEqualTo(days.get(index));
    }

    @Property
    void workingDays(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 40) int amount,
            @ForAll @IntRange(max = 20) int paused) {
        var worked = daysAfter(from).stream()
                .filter(DeadlineCalculatorPropertyTest::worked)
                .toList();
        assertThat(due(from, amount, LimitUnit.WORKING_DAYS, paused).on()).isEqualTo(worked.get(amount + paused - 1));
    }

    @Property
    void months(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 12) int amount) {
        int month = from.getMonthValue() - 1 + amount;
        var first = LocalDate.of(from.getYear() + month / 12, month % 12 + 1, 1);
        var last = first.withDayOfMonth(first.lengthOfMonth());
        var raw = from.getDayOfMonth() > last.getDayOfMonth() ? last : first.withDayOfMonth(from.getDayOfMonth());
        assertThat(due(from, amount, LimitUnit.MONTHS, 0).unrolledOn()).isEqualTo(raw);
        assertThat(due(from, amount, LimitUnit.MONTHS, 0).on()).isEqualTo(firstWorkedFrom(raw));
    }

    @Property
    void aPauseLastsAsLongAsTheCalendarSays(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 60) int length) {
        var until = from.plusDays(length);
        assertThat(calculator.pausedBetween(from, until, LimitUnit.NATURAL_DAYS))
                .isEqualTo((int) ChronoUnit.DAYS.between(from, until));
        assertThat(calculator.pausedBetween(from, until, LimitUnit.WORKING_DAYS))
                .isEqualTo((int) daysAfter(from).stream()
                        .takeWhile(day -> !day.isAfter(until))
                        .filter(DeadlineCalculatorPropertyTest::worked)
                        .count());
    }

    @Property
    void nothingIsDueOnADayOfRestOrBeforeItBegan(
            @ForAll("days") LocalDate from, @ForAll @IntRange(max = 90) int amount, @ForAll LimitUnit unit) {
        if (unit != LimitUnit.HOURS) {
            var due = due(from, amount, unit, 0);
            assertThat(due.on()).isAfterOrEqualTo(due.unrolledOn()).isAfterOrEqualTo(from);
            assertThat(worked(due.on())).isTrue();
            assertThat(due.missedBy(due.breachedAt())).isTrue();
            assertThat(due.missedBy(due.breachedAt().minusNanos(1))).isFalse();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2900).map(FIRST::plusDays);
    }

    private Due due(LocalDate from, int amount, LimitUnit unit, int paused) {
        return calculator.due(OfficeTime.startOf(from), new Limit(amount, unit), paused);
    }

    private static List<LocalDate> daysAfter(LocalDate from) {
        var days = new ArrayList<LocalDate>();
        for (int i = 1; i <= 200; i++) {
            days.add(from.plusDays(i));
        }
        return days;
    }

    private static LocalDate firstWorkedFrom(LocalDate day) {
        return worked(day) ? day : firstWorkedFrom(day.plusDays(1));
    }

    /** Looked up in the notices themselves, without the calendar that is under test. */
    private static boolean worked(LocalDate day) {
        for (int year = day.getYear(); year <= day.getYear() + 1; year++) {
            if (year >= 2019 && year <= 2026) {
                for (var noted : Notices.notice(year).days()) {
                    if (noted.date().equals(day)) {
                        return !noted.isOffDay();
                    }
                }
            }
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
