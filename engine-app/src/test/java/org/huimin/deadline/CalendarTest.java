package org.huimin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private final Calendar calendar = Notices.CALENDAR;

    @Test
    void knowsTheNoticesOf2019To2026() {
        assertThat(IntStream.rangeClosed(2018, 2027).filter(calendar::knows))
                .containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    /** Off days and shifted working days, counted by hand in the yearly notices. */
    @ParameterizedTest
    @CsvSource({
        "2019, 24, 7",
        "2020, 30, 7",
        "2021, 31, 7",
        "2022, 31, 7",
        "2023, 27, 7",
        "2024, 28, 8",
        "2025, 28, 5",
        "2026, 33, 6"
    })
    void holdsEveryDayOfTheNotice(int year, int off, int atWork) throws Exception {
        var notice = Notices.notice(year);
        assertThat(notice.days().stream().filter(CalendarDay::isOffDay)).hasSize(off);
        assertThat(notice.days().stream().filter(day -> !day.isOffDay())).hasSize(atWork);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, true",
        "2026-10-07, true",
        "2026-10-08, false",
        "2026-09-20, false", // a Sunday at work
        "2026-09-19, true", // an ordinary Saturday
        "2018-12-29, false", // named by the notice of 2019
        "2018-12-31, true",
        "2027-01-01, false" // no notice yet: an ordinary Friday
    })
    void tellsRestFromWork(LocalDate day, boolean rest) {
        assertThat(calendar.rest(day)).isEqualTo(rest);
    }
}
