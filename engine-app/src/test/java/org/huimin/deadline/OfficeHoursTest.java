package org.huimin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.huimin.shared.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

    private static final UnitId COUNTY = new UnitId(1);
    private static final UnitId ELSEWHERE = new UnitId(2);

    /** 泼水节, from Monday to Wednesday. */
    private static final Calendar AT_FEAST = Notices.withFeast("2026-04-13", "2026-04-15");

    private final OfficeHours hours = new OfficeHours(
            unit -> unit.equals(COUNTY) ? AT_FEAST : Notices.CALENDAR, LocalTime.of(9, 0), LocalTime.of(17, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 4, 2026-11-23T14:00",
        "2026-11-23T13:00, 4, 2026-11-23T17:00",
        "2026-11-23T15:00, 4, 2026-11-24T11:00",
        "2026-11-23T07:30, 4, 2026-11-23T13:00",
        "2026-11-23T20:00, 4, 2026-11-24T13:00",
        "2026-11-20T16:00, 4, 2026-11-23T12:00",
        "2026-11-21T12:00, 1, 2026-11-23T10:00",
        "2026-09-30T16:00, 2, 2026-10-08T10:00",
        "2026-11-23T10:00, 20, 2026-11-25T14:00"
    })
    void countsOnlyWhileTheOfficesAreOpen(String from, int amount, String until) {
        assertThat(hours.after(at(from), Duration.ofHours(amount), ELSEWHERE)).isEqualTo(at(until));
    }

    @Test
    void aFeastOfTheCountyClosesItsOfficesAndNoOthers() {
        assertThat(hours.after(at("2026-04-10T16:00"), Duration.ofHours(2), COUNTY))
                .isEqualTo(at("2026-04-16T10:00"));
        assertThat(hours.after(at("2026-04-10T16:00"), Duration.ofHours(2), ELSEWHERE))
                .isEqualTo(at("2026-04-13T10:00"));
    }

    @Test
    void officesThatCloseBeforeTheyOpenAreRefused() {
        assertThatThrownBy(() -> new OfficeHours(unit -> Notices.CALENDAR, LocalTime.of(17, 0), LocalTime.of(9, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }
}
