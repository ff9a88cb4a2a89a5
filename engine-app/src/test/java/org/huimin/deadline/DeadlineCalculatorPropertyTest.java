package org.huimin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.huimin.shared.OfficeTime;

/** The calculator against a slow walker that goes from day to day. */
class DeadlineCalculatorPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int DAYS_TO_THE_END_OF_2027 = 3286;

    private final DeadlineCalculator calculator = new DeadlineCalculator(Notices.CALENDAR);

    @Property(tries = 10_000)
    void agreesWithWhoeverWalksDayByDay(@ForAll("cases") Question question) {
        var end = SlowWalker.walk(question.start(), question.limit(), question.pauses());
        var due = due(question);
        assertThat(due.unrolledOn()).isEqualTo(end.unrolled());
        assertThat(due.on()).isEqualTo(end.due());
        assertThat(due.tentative())
                .isEqualTo(question.limit().unit() != LimitUnit.SET_DAY
                        && end.due().getYear() > 2026);
        assertThat(due.missedBy(due.breachedAt())).isTrue();
        assertThat(due.missedBy(due.breachedAt().minusNanos(1))).isFalse();
    }

    @Property
    void hoursAreHours(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 86_399) int second,
            @ForAll @IntRange(min = 1, max = 72) int hours) {
        var from = OfficeTime.startOf(day).plusSeconds(second);
        var due = calculator.due(from, new Limit(hours, LimitUnit.HOURS));
        assertThat(due.at()).isEqualTo(SlowWalker.walkHours(from, hours));
        assertThat(due.on()).isEqualTo(OfficeTime.day(due.breachedAt()));
    }

    /** What the page shows day by day ends on the due date and numbers exactly the days of the limit. */
    @Property
    void theDaysThatAreShownAddUp(@ForAll("cases") Question question) {
        var limit = question.limit();
        var due = due(question);
        var walked = DayByDay.walk(question.start(), limit, question.pauses(), due, Notices.CALENDAR);
        assertThat(walked).last().satisfies(last -> {
            assertThat(last.day()).isEqualTo(due.on());
            assertThat(last.kind()).isEqualTo(DayKind.DUE);
        });
        boolean inDays = limit.unit() == LimitUnit.NATURAL_DAYS || limit.unit() == LimitUnit.WORKING_DAYS;
        boolean endedInAPause = question.pauses().stream()
                .anyMatch(pause ->
                        !pause.to().isBefore(due.unrolledOn()) && pause.to().isAfter(pause.from()));
        if (inDays && !endedInAPause) {
            assertThat(walked.stream().filter(step -> step.number() != null)).hasSize(limit.amount());
        }
    }

    /** @param pauses in order, none over another */
    record Question(LocalDate start, Limit limit, List<Pause> pauses) {}

    @Provide
    Arbitrary<Question> cases() {
        var gaps = Arbitraries.integers().between(0, 25).list().ofSize(3);
        var lengths = Arbitraries.integers().between(0, 40).list().ofMaxSize(3);
        return Combinators.combine(days(), limits(), gaps, lengths)
                .as((start, limit, gap, length) -> new Question(start, limit, pauses(start, gap, length)));
    }

    private static Arbitrary<Limit> limits() {
        return Arbitraries.of(LimitUnit.NATURAL_DAYS, LimitUnit.WORKING_DAYS, LimitUnit.MONTHS, LimitUnit.SET_DAY)
                .flatMap(unit -> Arbitraries.integers()
                        .between(unit == LimitUnit.MONTHS ? 1 : 0, unit == LimitUnit.MONTHS ? 6 : 60)
                        .map(amount -> new Limit(unit == LimitUnit.SET_DAY ? 0 : amount, unit)));
    }

    private static List<Pause> pauses(LocalDate start, List<Integer> gaps, List<Integer> lengths) {
        var pauses = new ArrayList<Pause>();
        var at = start;
        for (int i = 0; i < lengths.size(); i++) {
            var from = at.plusDays(gaps.get(i));
            at = from.plusDays(lengths.get(i));
            pauses.add(new Pause(from, at));
        }
        return pauses;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS_TO_THE_END_OF_2027).map(FIRST::plusDays);
    }

    private Due due(Question question) {
        return calculator.due(OfficeTime.startOf(question.start()), question.limit(), question.pauses());
    }
}
