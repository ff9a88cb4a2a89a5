package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.huimin.MeasurementTest;
import org.huimin.SmallBureau;
import org.huimin.SmallCases;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.Cases;
import org.huimin.casefile.MilestoneReached;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of 2026 told by their milestones, and the figures that are read of them. Rebuilding must agree after each test. */
@MeasurementTest
abstract class FigureTest {

    static final int YEAR = 2026;

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
    KpiController controller;

    @Autowired
    KpiRows rows;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcClient jdbc;

    String director = "";

    @BeforeEach
    void nothingIsCountedYet() {
        List.of("clock_reminder", "case_clock", "kpi_case", "kpi_delta", "kpi_fold", "kpi_sum", "milestone")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        director = house.somebody(house.bureau, "DIRECTOR").login();
    }

    @AfterEach
    void figuresFollowFromTheMilestones() {
        assertThat(rows.check().none()).as(rows.check().toString()).isTrue();
    }

    /** {@code 37/39 94.87 MISSED, 3 excluded} */
    final String shown(String id) {
        return shown(id, "01", "12");
    }

    final String shown(String id, String from, String to) {
        return shown(id, from, to, null, Cut.NONE);
    }

    final String shown(String id, String from, String to, @Nullable UnitId unit, Cut cut) {
        var figure = figure(id, from, to, unit, cut);
        return "%d/%d %s %s, %d excluded"
                .formatted(
                        figure.numerator(), figure.denominator(), figure.value(), figure.status(), figure.excluded());
    }

    final KpiFigure figure(String id, String from, String to) {
        return figure(id, from, to, null, Cut.NONE);
    }

    final KpiFigure figure(String id, String from, String to, @Nullable UnitId unit, Cut cut) {
        var unitId = unit == null ? null : unit.value();
        return actors.as(director, () -> controller.figures(month(from), month(to), unitId, cut)).stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    final List<KpiCase> behind(String id, String side, String from, String to) {
        return behind(id, side, from, to, null, Cut.NONE);
    }

    final List<KpiCase> behind(String id, String side, String from, String to, @Nullable UnitId unit, Cut cut) {
        var unitId = unit == null ? null : unit.value();
        return actors.as(
                director,
                () -> controller
                        .cases(id, side, month(from), month(to), unitId, cut, new Shown(null, null, 100, null))
                        .content());
    }

    final CaseNumber targeted(CaseNumber number) {
        transaction.executeWithoutResult(status -> cases.mark(number, false, true));
        return number;
    }

    final void refused(CaseNumber number, String day, String reason) {
        var refused = cases.get(number);
        var form = JsonNodeFactory.instance.objectNode().put("refusalReason", reason);
        answers.keep(refused, "Activity_Decide", null, "1", form, refused.registeredBy());
        reached(number, "AidRefused", day);
    }

    final void reached(CaseNumber number, String milestone, String day) {
        raise(new MilestoneReached(number, milestone, at(day), Source.element("Review", "Flow_" + milestone)));
    }

    final void raise(Object event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    }

    static YearMonth month(String month) {
        return YearMonth.parse(YEAR + "-" + month);
    }

    /** At ten in the morning. */
    static Instant at(String monthAndDay) {
        return OfficeTime.startOf(LocalDate.parse(YEAR + "-" + monthAndDay)).plusSeconds(36_000);
    }
}
