package org.huimin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huimin.deadline.LimitUnit.HOURS;
import static org.huimin.deadline.LimitUnit.MONTHS;
import static org.huimin.deadline.LimitUnit.NATURAL_DAYS;
import static org.huimin.deadline.LimitUnit.WORKING_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.huimin.shared.OfficeTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected dates were computed by hand from the yearly notices, not by this program. */
class DeadlineCalculatorTest {

    private final DeadlineCalculator calculator = new DeadlineCalculator(Notices.CALENDAR);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    T01 | review, received on a Monday                  | 2026-11-23 |  7 | NATURAL_DAYS | 2026-11-30 | 2026-11-30
                    T02 | review, ends on National Day                  | 2026-09-24 |  7 | NATURAL_DAYS | 2026-10-01 | 2026-10-08
                    T03 | review, ends on a Sunday at work              | 2026-09-13 |  7 | NATURAL_DAYS | 2026-09-20 | 2026-09-20
                    T06 | assignment, ends on a Saturday                | 2026-11-25 |  3 | NATURAL_DAYS | 2026-11-28 | 2026-11-30
                    T09 | review of 2012, two Sundays at work           | 2019-04-26 |  7 | WORKING_DAYS | 2019-05-08 | 2019-05-08
                    T12 | review of 2012, over New Year                 | 2021-12-30 |  7 | WORKING_DAYS | 2022-01-11 | 2022-01-11
                    T13 | notified defence, ends on a Sunday            | 2026-10-08 |  3 | NATURAL_DAYS | 2026-10-11 | 2026-10-12
                    T15 | objection                                     | 2026-12-01 | 15 | NATURAL_DAYS | 2026-12-16 | 2026-12-16
                    T22 | mediation, ends on National Day               | 2026-09-01 | 30 | NATURAL_DAYS | 2026-10-01 | 2026-10-08
                    T23 | mediation, one month, Saturday at work        | 2026-01-31 |  1 | MONTHS       | 2026-02-28 | 2026-02-28
                    T26 | confirmation, ends on a Sunday                | 2026-11-20 | 30 | NATURAL_DAYS | 2026-12-20 | 2026-12-21
                    """)
    void countsAsTheLawDoes(
            String number, String what, LocalDate from, int amount, LimitUnit unit, LocalDate unrolled, LocalDate due) {
        var answer = due(from, amount, unit);
        assertThat(answer.unrolledOn()).isEqualTo(unrolled);
        assertThat(answer.on()).isEqualTo(due);
        assertThat(answer.at()).isNull();
        assertThat(answer.tentative()).isFalse();
    }

    @Test
    void t08_theDaysOfASupplementDoNotCount() {
        var pauses = List.of(new Pause(day("2026-03-04"), day("2026-03-10")));
        assertThat(calculator.pausedDays(pauses, NATURAL_DAYS)).isEqualTo(6);
        var due = calculator.due(start("2026-03-02"), new Limit(7, NATURAL_DAYS), pauses);
        assertThat(due.unrolledOn()).isEqualTo("2026-03-15");
        assertThat(due.on()).isEqualTo("2026-03-16");
    }

    @Test
    void t12_naturalDaysWouldHaveEndedEarlier() {
        assertThat(due(day("2021-12-30"), 7, NATURAL_DAYS).on()).isEqualTo("2022-01-06");
    }

    @Test
    void t14_hoursRunOnOverAHoliday() {
        var due = calculator.due(instant("2026-10-01T09:30:00+08:00"), new Limit(24, HOURS));
        assertThat(due.at()).isEqualTo(instant("2026-10-02T09:30:00+08:00"));
        assertThat(due.on()).isEqualTo("2026-10-02");
        assertThat(due.missedBy(instant("2026-10-02T09:30:00+08:00"))).isFalse();
        assertThat(due.missedBy(instant("2026-10-02T09:30:01+08:00"))).isTrue();
    }

    @Test
    void t15_theSixteenthIsInTimeAndTheSeventeenthIsLate() {
        var due = due(day("2026-12-01"), 15, NATURAL_DAYS);
        assertThat(due.missedBy(instant("2026-12-16T23:59:59.999+08:00"))).isFalse();
        assertThat(due.missedBy(instant("2026-12-17T00:00:00+08:00"))).isTrue();
    }

    @Test
    void t17_withoutTheNoticeOfTheYearTheDateIsTentative() {
        var due = due(day("2026-12-22"), 60, NATURAL_DAYS);
        assertThat(due.unrolledOn()).isEqualTo("2027-02-20");
        assertThat(due.on()).isEqualTo("2027-02-22");
        assertThat(due.tentative()).isTrue();
    }

    @Test
    void t18_aMonthWithoutThatDayEndsOnItsLast() {
        var due = due(day("2026-08-31"), 6, MONTHS);
        assertThat(due.unrolledOn()).isEqualTo("2027-02-28");
        assertThat(due.on()).isEqualTo("2027-03-01");
        assertThat(due.tentative()).isTrue();
    }

    @Test
    void aLimitOfNoDaysEndsOnTheDayItself() {
        assertThat(due(day("2026-11-23"), 0, NATURAL_DAYS).on()).isEqualTo("2026-11-23");
        assertThat(due(day("2026-11-22"), 0, NATURAL_DAYS).on()).isEqualTo("2026-11-23");
    }

    @Test
    void aDayIsADayInShanghai() {
        assertThat(calculator
                        .due(instant("2026-11-22T16:00:00Z"), new Limit(7, NATURAL_DAYS))
                        .on())
                .isEqualTo("2026-11-30");
        assertThat(calculator
                        .due(instant("2026-11-22T15:59:59Z"), new Limit(7, NATURAL_DAYS))
                        .on())
                .isEqualTo("2026-11-30"); // the 29th is a Sunday
    }

    @Test
    void aPauseTakesWorkingDaysOutOfALimitOfWorkingDays() {
        // Friday to the Monday a week later: Monday to Friday and that Monday
        assertThat(paused("2026-11-20", "2026-11-30", WORKING_DAYS)).isEqualTo(6);
        assertThat(paused("2026-11-20", "2026-11-20", NATURAL_DAYS)).isZero();
        assertThat(paused("2026-11-20", "2026-11-18", NATURAL_DAYS)).isZero();
    }

    @Test
    void aPauseOnTheLastDayEndsTheLimitOnTheDayOfTheAnswer() {
        var pauses = List.of(new Pause(day("2026-11-30"), day("2026-12-03")));
        assertThat(calculator
                        .due(start("2026-11-23"), new Limit(7, NATURAL_DAYS), pauses)
                        .on())
                .isEqualTo("2026-12-03");
    }

    /** Seven days end on a Saturday and are put off to Monday; the notice goes out on the Sunday, the answer comes on Wednesday. */
    @Test
    void aPauseWhileTheEndIsPutOffMovesItToTheAnswer() {
        var pauses = List.of(new Pause(day("2026-11-29"), day("2026-12-02")));
        var due = calculator.due(start("2026-11-21"), new Limit(7, NATURAL_DAYS), pauses);
        assertThat(due.on()).isEqualTo("2026-12-02");
    }

    @Test
    void aPauseThatBeginsWhenTheLimitIsOverTakesNothingOut() {
        var pauses = List.of(new Pause(day("2026-12-01"), day("2026-12-20")));
        var due = calculator.due(start("2026-11-23"), new Limit(7, NATURAL_DAYS), pauses);
        assertThat(due.on()).isEqualTo("2026-11-30");
    }

    @Test
    void aDayThatIsSetIsNotPutOff() {
        var due = calculator.due(start("2026-10-03"), new Limit(0, LimitUnit.SET_DAY));
        assertThat(due.on()).isEqualTo("2026-10-03");
        assertThat(due.missedBy(instant("2026-10-04T00:00:00+08:00"))).isTrue();
    }

    private int paused(String from, String to, LimitUnit unit) {
        return calculator.pausedDays(List.of(new Pause(day(from), day(to))), unit);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:59:59+08:00, 2026-11-23",
        "2026-11-23T15:00:00+08:00, 2026-11-24",
        "2026-11-27T15:00:00+08:00, 2026-11-30", // Friday afternoon
        "2026-11-28T09:00:00+08:00, 2026-11-30", // Saturday
        "2026-09-20T09:00:00+08:00, 2026-09-20", // a Sunday at work
        "2026-09-30T16:00:00+08:00, 2026-10-08"
    })
    void theGreenChannelEndsTheSameDayOrTheNextWorkingDay(OffsetDateTime received, LocalDate due) {
        assertThat(calculator.greenDue(received.toInstant())).isEqualTo(due);
    }

    @Test
    void writesDownItsArithmetic() {
        assertThat(due(day("2026-09-24"), 7, NATURAL_DAYS).steps())
                .containsExactly(
                        CountingStep.of("from", day("2026-09-24")),
                        CountingStep.of("days", 7, day("2026-10-01")),
                        CountingStep.of("rolledOverHoliday", day("2026-10-01"), "国庆节", day("2026-10-08")));
        assertThat(due(day("2026-09-13"), 7, NATURAL_DAYS).steps())
                .last()
                .isEqualTo(CountingStep.of("weekendAtWork", day("2026-09-20"), "国庆节"));
        assertThat(due(day("2026-12-22"), 60, NATURAL_DAYS).steps())
                .last()
                .isEqualTo(CountingStep.of("tentative", 2027));
    }

    private Due due(LocalDate from, int amount, LimitUnit unit) {
        return calculator.due(OfficeTime.startOf(from), new Limit(amount, unit));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant start(String day) {
        return OfficeTime.startOf(day(day));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
