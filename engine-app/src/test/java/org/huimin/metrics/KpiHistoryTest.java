package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.huimin.MeasurementTest;
import org.huimin.SmallBureau;
import org.huimin.SmallCases;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.Cases;
import org.huimin.casefile.DeadlineBreached;
import org.huimin.casefile.MilestoneReached;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever happens to cases, in whatever order it is written down: the figures of every span of months are those that a
 * slow reader of the milestones counts by the formula, and as many cases stand behind them.
 */
@MeasurementTest
class KpiHistoryTest {

    private static final int CASES = 25;
    private static final int STEPS = 250;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Cases cases;

    @Autowired
    Answers answers;

    @Autowired
    SmallCases small;

    @Autowired
    SmallBureau house;

    @Autowired
    Folding folding;

    @Autowired
    KpiController controller;

    @Autowired
    KpiRows rows;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcClient jdbc;

    private final List<Told> told = new ArrayList<>();
    private String director = "";

    @BeforeEach
    void nothingIsCountedYet() {
        List.of("clock_reminder", "case_clock", "kpi_case", "kpi_delta", "kpi_fold", "milestone")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        director = house.somebody(house.bureau, "DIRECTOR").login();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260923, 4711})
    void figuresAreWhatTheMilestonesSay(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            told.add(begin(random));
        }
        for (int step = 1; step <= STEPS; step++) {
            something(told.get(random.nextInt(CASES)), random);
            if (step % 50 == 0) {
                checkAll(random);
            }
        }
        var before = all(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
        rows.rebuild();
        assertThat(all(YearMonth.of(2026, 1), YearMonth.of(2026, 12))).isEqualTo(before);
        checkAll(random);
    }

    private Told begin(Random random) {
        var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        var unit = random.nextBoolean() ? house.station : house.otherStation;
        var number = small.receivedAt(OfficeTime.startOf(day), unit).number();
        var begun = new Told(number, unit, day, random.nextBoolean() ? "OUT_OF_SCOPE" : "ECON_OVER");
        reached(begun, "ApplicationReceived", day);
        return begun;
    }

    private void something(Told one, Random random) {
        var day = one.receivedOn.plusDays(random.nextInt(60));
        switch (random.nextInt(9)) {
            case 0, 1 -> {
                one.inTargetGroup = random.nextInt(4) > 0;
                transaction.executeWithoutResult(
                        status -> cases.mark(one.number, random.nextBoolean(), one.inTargetGroup));
            }
            case 2, 3 -> reached(one, "AidGranted", day);
            case 4 -> refused(one, day);
            case 5 -> breached(one, day);
            case 6 -> reached(one, random.nextInt(5) == 0 ? "ApplicationWithdrawn" : "LawyerNamed", day);
            case 7 -> reached(one, "RecipientMet", day);
            default -> folding.fold();
        }
    }

    private void refused(Told one, LocalDate day) {
        var form = JsonNodeFactory.instance.objectNode().put("refusalReason", one.refusalReason);
        var refused = cases.get(one.number);
        answers.keep(refused, "Activity_Decide", null, "1", form, refused.registeredBy());
        reached(one, "AidRefused", day);
    }

    private void breached(Told one, LocalDate day) {
        one.milestones.add(new Passed("DeadlineBreached", day, one.milestones.size()));
        raise(new DeadlineBreached(one.number, "LA_REVIEW", "AGENCY", day.minusDays(1), OfficeTime.startOf(day), -1));
    }

    private void reached(Told one, String milestone, LocalDate day) {
        one.milestones.add(new Passed(milestone, day, one.milestones.size()));
        Instant happenedAt = OfficeTime.startOf(day);
        raise(new MilestoneReached(one.number, milestone, happenedAt, Source.element("Review", "Flow_X")));
    }

    private void raise(Object event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    }

    private void checkAll(Random random) {
        assertThat(rows.check().none()).as(rows.check().toString()).isTrue();
        for (int i = 0; i < 3; i++) {
            var from = YearMonth.of(2026, 1 + random.nextInt(12));
            var to = from.plusMonths(random.nextInt(13 - from.getMonthValue()));
            for (var unit : List.of(house.bureau, house.station, house.otherStation)) {
                check("AID_RATE_ELIGIBLE", from, to, unit);
                check("AID_RATE_DECIDED", from, to, unit);
            }
        }
    }

    private void check(String id, YearMonth from, YearMonth to, UnitId unit) {
        var figure = actors.as(director, () -> controller.figures(from, to, unit.value(), Cut.NONE)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        var sides = told.stream()
                .filter(one -> one.inTargetGroup && (unit.equals(house.bureau) || unit.equals(one.unit)))
                .map(one -> one.side(id, from, to))
                .toList();
        long numerator = sides.stream().filter("N"::equals).count();
        long below = sides.stream().filter("D"::equals).count();
        long excluded = sides.stream().filter("E"::equals).count();
        var where = id + " " + from + " to " + to;
        assertThat(List.of(figure.numerator(), figure.denominator(), figure.excluded()))
                .as(where)
                .isEqualTo(List.of(numerator, numerator + below, excluded));
        assertThat(behind(id, "numerator", from, to, unit)).as(where).isEqualTo(numerator);
        assertThat(behind(id, "denominator", from, to, unit)).as(where).isEqualTo(numerator + below);
        assertThat(behind(id, "excluded", from, to, unit)).as(where).isEqualTo(excluded);
    }

    private long behind(String id, String side, YearMonth from, YearMonth to, UnitId unit) {
        return actors.as(
                director,
                () -> controller
                        .cases(id, side, from, to, unit.value(), Cut.NONE, 100, null)
                        .content()
                        .size());
    }

    private List<KpiFigure> all(YearMonth from, YearMonth to) {
        return actors.as(director, () -> controller.figures(from, to, null, Cut.NONE));
    }

    private record Passed(String name, LocalDate day, int order) {}

    /** What was told of one case, and the formula as the law's commentators write it. */
    private static final class Told {

        private final CaseNumber number;
        private final UnitId unit;
        private final LocalDate receivedOn;
        private final String refusalReason;
        private final List<Passed> milestones = new ArrayList<>();
        private boolean inTargetGroup;

        Told(CaseNumber number, UnitId unit, LocalDate receivedOn, String refusalReason) {
            this.number = number;
            this.unit = unit;
            this.receivedOn = receivedOn;
            this.refusalReason = refusalReason;
        }

        /** N, D, E, or nothing. */
        String side(String id, YearMonth from, YearMonth to) {
            boolean eligible = id.endsWith("ELIGIBLE");
            if (endings().noneMatch(ending -> !YearMonth.from(ending.day).isAfter(to))) {
                return open(to, eligible);
            }
            var month = YearMonth.from(ending().day);
            if (month.isBefore(from) || month.isAfter(to)) {
                return "";
            }
            return switch (ending().name) {
                case "AidGranted" -> "N";
                case "AidRefused" -> eligible && refusalReason.equals("OUT_OF_SCOPE") ? "E" : "D";
                default -> "E";
            };
        }

        private String open(YearMonth to, boolean eligible) {
            if (YearMonth.from(receivedOn).isAfter(to)) {
                return "";
            }
            boolean overdue = milestones.stream()
                    .anyMatch(passed -> passed.name.equals("DeadlineBreached")
                            && !YearMonth.from(passed.day).isAfter(to));
            return overdue && eligible ? "D" : "E";
        }

        /** A withdrawal is final; of decisions the last kind counts, from the day on which it became the last. */
        private Passed ending() {
            var all = endings().toList();
            var withdrawn = all.stream()
                    .filter(ending -> ending.name.equals("ApplicationWithdrawn"))
                    .findFirst();
            if (withdrawn.isPresent()) {
                return withdrawn.get();
            }
            int begin = all.size() - 1;
            while (begin > 0 && all.get(begin - 1).name.equals(all.get(begin).name)) {
                begin--;
            }
            return all.get(begin);
        }

        private Stream<Passed> endings() {
            return milestones.stream()
                    .filter(passed -> List.of("AidGranted", "AidRefused", "ApplicationWithdrawn")
                            .contains(passed.name))
                    .sorted(Comparator.comparing(Passed::day).thenComparing(Passed::order));
        }
    }
}
