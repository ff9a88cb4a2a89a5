package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.huimin.casefile.DeadlineBreached;
import org.junit.jupiter.api.Test;

/** What is asked for any span of months: a stock that began and ended, and units in which nothing happened. */
class EveryMonthRangeTest extends FigureTest {

    private static final int MONTHS = 12;

    /** Received in March, undecided past its day in April, granted in June. */
    @Test
    void whatWasUndecidedPastItsDayWeighsInEverySpanThatEndsMeanwhile() {
        var late = targeted(small.receivedAt(at("03-20")).number());
        reached(late, "ApplicationReceived", "03-20");
        raise(new DeadlineBreached(late, "LA_REVIEW", "AGENCY", LocalDate.of(YEAR, 4, 15), at("04-16"), 1));
        reached(late, "AidGranted", "06-02");
        assertThat(all("AID_RATE_ELIGIBLE")).isEqualTo(expected((from, to) -> {
            if (to < 3 || from > 6) {
                return "0/0 null NOT_APPLICABLE, 0 excluded";
            }
            if (to == 3) {
                return "0/0 null NOT_APPLICABLE, 1 excluded";
            }
            return to < 6 ? "0/1 0.00 MISSED, 0 excluded" : "1/1 100.00 MET, 0 excluded";
        }));
    }

    @Test
    void nothingIsNeitherNoneNorAll() {
        var empty = expected((from, to) -> "0/0 null NOT_APPLICABLE, 0 excluded");
        for (var figure : actors.as(director, () -> controller.figures(month("01"), month("12"), null, Cut.NONE))) {
            assertThat(figure.value()).as(figure.id()).isNull();
            assertThat(figure.status()).isEqualTo(KpiStatus.NOT_APPLICABLE);
            assertThat(List.of(figure.shortOf(), figure.bears())).containsOnly(0L);
            assertThat(figure.excludedAboveUsual()).isFalse();
        }
        assertThat(all("SUCCESS_RATE_ALL")).isEqualTo(empty);
        assertThat(actors.as(
                        director, () -> controller.units("SUCCESS_RATE_ALL", month("01"), month("12"), null, Cut.NONE)))
                .allMatch(unit -> unit.value() == null && unit.status() == KpiStatus.NOT_APPLICABLE);
        assertThat(actors.as(director, () -> controller.months("SUCCESS_RATE_ALL", month("12"), null, Cut.NONE)))
                .allMatch(point -> point.value() == null && point.lastYear() == null);
    }

    private List<String> all(String id) {
        return expected((from, to) -> shown(id, "%02d".formatted(from), "%02d".formatted(to), null, Cut.NONE));
    }

    private static List<String> expected(BiFunction<Integer, Integer, String> span) {
        var spans = new ArrayList<String>();
        for (int from = 1; from <= MONTHS; from++) {
            for (int to = from; to <= MONTHS; to++) {
                spans.add("%d to %d: %s".formatted(from, to, span.apply(from, to)));
            }
        }
        return spans;
    }
}
