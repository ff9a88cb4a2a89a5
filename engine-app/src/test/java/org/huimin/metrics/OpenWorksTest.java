package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huimin.MeasurementTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.SmallCases;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.ClockStarted;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every count of what presses opens just the cases that it counted. A review has seven days (法律援助法 art 43). */
@MeasurementTest
class OpenWorksTest {

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SmallCases small;

    @Autowired
    SmallBureau house;

    @Autowired
    KpiController controller;

    @Autowired
    CurrentActor actors;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Employee director;
    private Employee lawyer;

    @BeforeEach
    void nothingPressesYet() {
        List.of("clock_reminder", "case_clock")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        clock.moveTo(at("06-30"));
        director = house.somebody(house.bureau, "DIRECTOR");
        lawyer = house.somebody(house.firm, "LAWYER");
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void release() {
        clock.release();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatIsLateAndWhatComesWithinAWeekIsCountedAndListed() {
        var late = underReviewSince("06-08");
        var lastDayToday = underReviewSince("06-23");
        var inAWeek = underReviewSince("06-30");
        assertThat(outlook().overdue()).isEqualTo(1);
        assertThat(outlook().dueThisWeek()).isEqualTo(1);
        assertThat(numbers(OpenWork.Which.OVERDUE)).containsExactly(late);
        assertThat(page(OpenWork.Which.WEEK, null, 25, null).content())
                .singleElement()
                .satisfies(work -> {
                    assertThat(work.caseNumber()).isEqualTo(lastDayToday);
                    assertThat(work.clock()).isEqualTo("审查决定期限");
                    assertThat(work.dueOn()).isEqualTo("2026-06-30");
                    assertThat(work.daysLeft()).isZero();
                    assertThat(work.person()).isNull();
                    assertThat(work.rightOf()).isNull();
                });
        clock.moveTo(at("07-02"));
        assertThat(numbers(OpenWork.Which.OVERDUE)).containsExactly(late, lastDayToday);
        assertThat(numbers(OpenWork.Which.WEEK)).containsExactly(inAWeek);
    }

    @Test
    void aRightOfThePartyIsSeenInTimeAndBindsNobodyInTheOffice() {
        var passed = underReviewSince("06-08");
        var comes = underReviewSince("06-23");
        List.of(passed, comes).forEach(this::giveToLawyer);
        jdbc.sql("UPDATE case_clock SET nature = 'RIGHT', owner = 'PARTIES'").update();
        assertThat(outlook().overdue()).isZero();
        assertThat(numbers(OpenWork.Which.OVERDUE)).isEmpty();
        assertThat(outlook().dueThisWeek()).isEqualTo(1);
        assertThat(page(OpenWork.Which.WEEK, null, 25, null).content())
                .extracting(OpenWork::caseNumber, OpenWork::rightOf)
                .containsExactly(tuple(comes, "当事人双方"));
        assertThat(numbers(OpenWork.Which.PERSON)).containsExactly(comes, passed);
    }

    @Test
    void whoeverHasCasesInHandFindsThemAllAndTheNextDayOfEach() {
        var later = underReviewSince("06-30");
        start(later, "06-29");
        var sooner = underReviewSince("06-23");
        var idle = small.receivedAt(at("06-01")).number();
        List.of(later, sooner, idle).forEach(this::giveToLawyer);
        assertThat(outlook().loads())
                .filteredOn(load -> load.id() == lawyer.id().value())
                .singleElement()
                .extracting(Outlook.Load::openCases)
                .isEqualTo(3L);
        assertThat(numbers(OpenWork.Which.PERSON)).containsExactly(sooner, later, idle);
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        var wanted = new ArrayList<>(severalUnderReviewSince("06-08"));
        wanted.addAll(severalUnderReviewSince("06-09"));
        var found = new ArrayList<CaseNumber>();
        String after = null;
        do {
            var page = page(OpenWork.Which.OVERDUE, null, 2, after);
            page.content().forEach(work -> found.add(work.caseNumber()));
            after = page.next();
        } while (after != null);
        assertThat(found).containsExactlyElementsOf(wanted);
    }

    /** As they stand in a list: the hundredth before the ninety-ninth. */
    private List<CaseNumber> severalUnderReviewSince(String day) {
        return Stream.generate(() -> underReviewSince(day))
                .limit(3)
                .sorted(Comparator.comparing(CaseNumber::value))
                .toList();
    }

    @Test
    void aCaseIsFoundByTheBeginningOfItsNumber() {
        var wanted = underReviewSince("06-08");
        underReviewSince("06-08");
        var page = actors.as(
                director.login(), () -> controller.work(OpenWork.Which.OVERDUE, null, null, wanted.value(), 25, null));
        assertThat(page.content()).extracting(OpenWork::caseNumber).containsExactly(wanted);
        assertThat(page.count()).isEqualTo(1);
    }

    private List<CaseNumber> numbers(OpenWork.Which which) {
        var person = which == OpenWork.Which.PERSON ? lawyer.id().value() : null;
        return page(which, person, 25, null).content().stream()
                .map(OpenWork::caseNumber)
                .toList();
    }

    private Page<OpenWork> page(OpenWork.Which which, @Nullable Long person, int size, @Nullable String after) {
        return actors.as(director.login(), () -> controller.work(which, null, person, null, size, after));
    }

    private Outlook outlook() {
        return actors.as(director.login(), () -> controller.outlook(null));
    }

    private CaseNumber underReviewSince(String day) {
        var number = small.receivedAt(at(day)).number();
        start(number, day);
        return number;
    }

    private void start(CaseNumber number, String day) {
        var started = new ClockStarted(
                number,
                "LA_REVIEW",
                "applicationReceived",
                at(day),
                null,
                day,
                false,
                Source.element("Application", "Start"));
        transaction.executeWithoutResult(status -> publisher.publishEvent(started));
    }

    private void giveToLawyer(CaseNumber number) {
        jdbc.sql("UPDATE case_file SET lawyer_id = :lawyer WHERE number = :number")
                .param("lawyer", lawyer.id().value())
                .param("number", number.value())
                .update();
    }

    private static Instant at(String monthAndDay) {
        return OfficeTime.startOf(LocalDate.parse("2026-" + monthAndDay)).plusSeconds(36_000);
    }
}
