package org.huimin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.huimin.shared.OfficeTime;

class OfficeHoursTest {

    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T04:00:00Z");

    /** Whatever the hour at which somebody starts the demo, and on whatever day. */
    @Property
    void deedsFollowOneAnotherAndNeverLieAhead(
            @ForAll @IntRange(max = 60 * 24 * 14) int minutesLater, @ForAll @IntRange(max = 9) int daysAgo) {
        var now = MONDAY_NOON.plus(Duration.ofMinutes(minutesLater));
        var hours = new OfficeHours(now);
        var moments = IntStream.rangeClosed(0, daysAgo)
                .mapToObj(turn -> hours.at(daysAgo - turn, turn, daysAgo + 1))
                .toList();
        assertThat(moments).isSorted().doesNotHaveDuplicates().allMatch(moment -> moment.isBefore(now));
    }

    @Property
    void deedsOfThePastAreDoneOnWorkingDays(@ForAll @IntRange(min = 7, max = 400) int daysAgo) {
        var day =
                OfficeTime.day(new OfficeHours(MONDAY_NOON).at(daysAgo, 3, 10)).getDayOfWeek();
        assertThat(day).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }
}
