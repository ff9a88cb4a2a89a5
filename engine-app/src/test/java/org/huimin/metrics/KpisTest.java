package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huimin.TablesAsDrawn;
import org.huimin.casefile.ClockStarted;
import org.huimin.casefile.Source;
import org.huimin.deadline.Breaches;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.Page;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** The figures as milestones make them. */
class KpisTest extends FigureTest {

    @Autowired
    TablesAsDrawn tables;

    @Autowired
    MovableClock clock;

    @Autowired
    Breaches breaches;

    @Autowired
    Folding folding;

    @BeforeEach
    void atTheEndOfTheYearInChinese() {
        clock.moveTo(at("12-28"));
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void release() {
        tables.repair();
        clock.release();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void t27_countsAsTheExampleDoes() {
        for (int i = 0; i < 35; i++) {
            granted(poor("03-02"), "03-06");
        }
        var objection = poor("03-02");
        refused(objection, "03-05", "OUT_OF_SCOPE");
        granted(objection, "03-30");
        granted(poor("03-03"), "03-03");
        refused(poor("03-04"), "03-09", "OUT_OF_SCOPE");
        refused(poor("03-04"), "03-09", "OUT_OF_SCOPE");
        reached(poor("03-05"), "ApplicationWithdrawn", "03-06");
        reached(poor("03-05"), "ApplicationWithdrawn", "03-06"); // the transferred one is as good as withdrawn here
        poor("03-30");

        var eligible = figure("AID_RATE_ELIGIBLE", "01", "03");
        assertThat(eligible.numerator()).isEqualTo(37);
        assertThat(eligible.denominator()).isEqualTo(37);
        assertThat(eligible.value()).isEqualTo("100.00");
        assertThat(eligible.target()).isEqualTo("100.00");
        assertThat(eligible.status()).isEqualTo(KpiStatus.MET);
        assertThat(eligible.excluded()).isEqualTo(5);

        var decided = figure("AID_RATE_DECIDED", "01", "03");
        assertThat(decided.numerator()).isEqualTo(37);
        assertThat(decided.denominator()).isEqualTo(39);
        assertThat(decided.value()).isEqualTo("94.87");
        assertThat(decided.status()).isEqualTo(KpiStatus.MISSED);
    }

    @Test
    void nothingToCountIsNotApplicable() {
        var figure = figure("AID_RATE_ELIGIBLE", "01", "12");
        assertThat(figure.value()).isNull();
        assertThat(figure.status()).isEqualTo(KpiStatus.NOT_APPLICABLE);
    }

    @Test
    void othersThanTheTargetGroupDoNotCount() {
        var other = registered("03-02");
        granted(other, "03-03");
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "12").denominator()).isZero();
        mark(other, true);
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "12").numerator()).isEqualTo(1);
        mark(other, false);
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "12").denominator()).isZero();
    }

    @Test
    void whatIsOverdueWeighsUntilItIsDecided() {
        var late = poor("03-20");
        clock.moveTo(at("03-20"));
        raise(new ClockStarted(
                late,
                "LA_REVIEW",
                "applicationReceived",
                at("03-20"),
                null,
                "s",
                false,
                Source.element("Application", "Start")));
        clock.moveTo(at("05-01"));
        breaches.sweep();
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "04").status()).isEqualTo(KpiStatus.MISSED);
        assertThat(behind("AID_RATE_ELIGIBLE", "denominator", "01", "04"))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.side()).isEqualTo("denominator");
                    assertThat(shown.reason()).isEqualTo("OVERDUE");
                    assertThat(shown.milestone()).isEqualTo("DeadlineBreached");
                    assertThat(shown.process()).isEqualTo("Application");
                    assertThat(shown.element()).isEqualTo("Start");
                });
        granted(late, "06-02");
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "04").denominator()).isEqualTo(1);
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "04").numerator()).isZero();
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "05").denominator()).isEqualTo(1);
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "06").numerator()).isEqualTo(1);
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "06").denominator()).isEqualTo(1);
        assertThat(figure("AID_RATE_ELIGIBLE", "07", "12").denominator()).isZero();
    }

    @Test
    void aTableThatFailsExcludesTheCaseAndRaisesAnAlarm() {
        var number = poor("03-02");
        tables.breakDown("AidRate");
        granted(number, "03-03");
        assertThat(behind("AID_RATE_ELIGIBLE", "excluded", "01", "12"))
                .extracting(KpiCase::reason)
                .containsExactly("UNCLASSIFIED");
        assertThat(alarms(number)).contains("AID_RATE_ELIGIBLE", "AID_RATE_DECIDED");
        tables.repair();
        assertThat(rows.check().none()).isFalse();
        rows.rebuild();
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "12").numerator()).isEqualTo(1);
    }

    @Test
    void aMilestoneStaysEvenIfTheFiguresFail() {
        var number = poor("03-02");
        jdbc.sql("ALTER TABLE kpi_delta RENAME TO kpi_delta_away").update();
        try {
            granted(number, "03-03");
        } finally {
            jdbc.sql("ALTER TABLE kpi_delta_away RENAME TO kpi_delta").update();
        }
        assertThat(alarms(number)).contains("figures");
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "12").numerator()).isZero();
        assertThat(rows.check().none()).isFalse();
        rows.rebuild();
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "12").numerator()).isEqualTo(1);
    }

    @Test
    void foldingChangesNoFigure() {
        granted(poor("03-02"), "03-03");
        folding.fold();
        granted(poor("03-04"), "03-05");
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "12").numerator()).isEqualTo(2);
        folding.fold();
        assertThat(folding.fold()).isZero();
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "12").numerator()).isEqualTo(2);
    }

    @Test
    void foldingAndSortingAtOnceLoseNothing() throws Exception {
        var numbers = new ArrayList<CaseNumber>();
        for (int i = 0; i < 24; i++) {
            numbers.add(poor("03-02"));
        }
        var work = new ArrayList<Callable<Object>>();
        numbers.forEach(number -> work.add(() -> {
            granted(number, "04-03");
            return number;
        }));
        for (int i = 0; i < 8; i++) {
            work.add(i * 4, folding::fold);
        }
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "12").numerator()).isEqualTo(24);
        folding.fold();
        assertThat(figure("AID_RATE_ELIGIBLE", "01", "12").numerator()).isEqualTo(24);
    }

    @Test
    void makesTheRowsAnewFromTheMilestonesAlone() {
        granted(poor("03-02"), "04-03");
        refused(poor("03-02"), "03-05", "ECON_OVER");
        folding.fold();
        var before = figures("01", "12");
        jdbc.sql("UPDATE kpi_delta SET amount = amount + 1").update();
        jdbc.sql("DELETE FROM kpi_case WHERE side = 'NUMERATOR'").update();
        assertThat(rows.check().missing()).isPositive();
        rows.rebuild();
        assertThat(figures("01", "12")).isEqualTo(before);
    }

    @Test
    void aUnitCountsWhatItReceivedAndAnAgencyWhatItDecides() {
        granted(mark(small.receivedAt(at("03-02"), house.station).number(), true), "03-03");
        granted(mark(small.receivedAt(at("03-02"), house.otherStation).number(), true), "03-03");
        var head = house.somebody(house.agency, "AGENCY_HEAD");
        var stats = house.somebody(house.station, "STATS");
        assertThat(figureOf(director, null).numerator()).isEqualTo(2);
        assertThat(figureOf(head.login(), null).numerator()).isEqualTo(2);
        assertThat(figureOf(stats.login(), null).numerator()).isEqualTo(1);
        assertThat(figureOf(director, house.otherStation).numerator()).isEqualTo(1);
        assertThatExceptionOfType(UnitBeyondReach.class).isThrownBy(() -> figureOf(stats.login(), house.otherStation));
        assertThatExceptionOfType(UnitBeyondReach.class).isThrownBy(() -> figureOf(stats.login(), house.bureau));
        assertThatExceptionOfType(UnitBeyondReach.class).isThrownBy(() -> figureOf(stats.login(), new UnitId(-1)));
    }

    @Test
    void theCasesBehindANumberStayWithinReach() {
        granted(mark(small.receivedAt(at("03-02"), house.station).number(), true), "03-03");
        var stranger = house.somebody(house.bureau, "SYSTEM_ADMIN");
        assertThat(actors.as(
                        stranger.login(),
                        () -> controller
                                .cases(
                                        "AID_RATE_ELIGIBLE",
                                        "numerator",
                                        month("01"),
                                        month("12"),
                                        null,
                                        Cut.NONE,
                                        new Shown(null, null, null, null))
                                .content()))
                .isEmpty();
    }

    @Test
    void theCasesAreReadPageByPage() {
        for (int day = 2; day < 9; day++) {
            granted(poor("03-01"), "03-0" + day);
            granted(poor("03-01"), "03-0" + day);
        }
        var seen = new ArrayList<CaseNumber>();
        String after = null;
        do {
            var page = page("AID_RATE_ELIGIBLE", "numerator", "01", "12", 3, after);
            assertThat(page.count()).isEqualTo(14);
            page.content().forEach(shown -> seen.add(shown.caseNumber()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void aCaseBehindANumberSaysWhy() {
        granted(poor("03-02"), "03-03");
        assertThat(behind("AID_RATE_ELIGIBLE", "numerator", "01", "12"))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.applicant()).isEqualTo("岩糯");
                    assertThat(shown.reasonText()).isEqualTo("已给予援助");
                    assertThat(shown.rule()).isEqualTo("AID_RATE_03");
                    assertThat(shown.legalBasis()).contains("第四十三条");
                    assertThat(shown.milestone()).isEqualTo("AidGranted");
                    assertThat(shown.process()).isEqualTo("Review");
                    assertThat(shown.element()).isEqualTo("Flow_AidGranted");
                    assertThat(shown.happenedOn()).isEqualTo(LocalDate.of(YEAR, 3, 3));
                });
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(behind("AID_RATE_ELIGIBLE", "numerator", "01", "12").get(0).reasonText())
                .isEqualTo("Aid granted");
    }

    @Test
    void refusesWhatCannotBeAsked() {
        assertThatExceptionOfType(PeriodEndsBeforeItBegins.class).isThrownBy(() -> figures("05", "03"));
        assertThatExceptionOfType(NoSuchSide.class).isThrownBy(() -> behind("AID_RATE_ELIGIBLE", "left", "01", "02"));
        assertThatExceptionOfType(NoSuchKpi.class).isThrownBy(() -> behind("AID_RATE", "excluded", "01", "02"));
    }

    @Test
    void withoutMonthsItIsTheYearSoFar() {
        var figure = actors.as(
                director, () -> controller.figures(null, null, null, Cut.NONE).get(0));
        assertThat(figure.from()).isEqualTo(YearMonth.of(YEAR, 1));
        assertThat(figure.to()).isEqualTo(YearMonth.of(YEAR, 12));
        assertThat(figure.id()).isEqualTo("AID_RATE_ELIGIBLE");
    }

    private CaseNumber poor(String day) {
        return mark(registered(day), true);
    }

    private CaseNumber registered(String day) {
        var number = small.receivedAt(at(day)).number();
        reached(number, "ApplicationReceived", day);
        return number;
    }

    private CaseNumber mark(CaseNumber number, boolean inTargetGroup) {
        transaction.executeWithoutResult(status -> cases.mark(number, true, inTargetGroup));
        return number;
    }

    private void granted(CaseNumber number, String day) {
        reached(number, "AidGranted", day);
    }

    private List<KpiFigure> figures(String from, String to) {
        return actors.as(director, () -> controller.figures(month(from), month(to), null, Cut.NONE));
    }

    private KpiFigure figureOf(String login, @Nullable UnitId unit) {
        var id = unit == null ? null : unit.value();
        return actors.as(
                login,
                () -> controller.figures(month("01"), month("12"), id, Cut.NONE).get(0));
    }

    private Page<KpiCase> page(String id, String side, String from, String to, int size, @Nullable String after) {
        return actors.as(
                director,
                () -> controller.cases(
                        id, side, month(from), month(to), null, Cut.NONE, new Shown(null, null, size, after)));
    }

    private List<String> alarms(CaseNumber number) {
        return jdbc.sql("SELECT subject FROM audit_entry WHERE case_number = ? AND action = 'MEASURING_ALARM'")
                .param(number.value())
                .query(String.class)
                .list();
    }
}
