package org.huimin.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.CaseClocks;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau.Employee;
import org.huimin.Village;
import org.huimin.casefile.CaseParties;
import org.huimin.casefile.Mediators;
import org.huimin.mediation.Disputes;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The visits to the parties of a dispute, on the days of performance and after it. Agreed on Monday, the second of March. */
@HouseTest
class DisputeFollowUpTest {

    @Autowired
    Desk desk;

    @Autowired
    Disputes disputes;

    @Autowired
    CaseParties parties;

    @Autowired
    Mediators mediators;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    Village village;

    @BeforeEach
    void aVillage() {
        on("2026-03-02");
        village = new Village(desk, disputes, parties);
    }

    @AfterEach
    void backToThePresent() {
        clock.release();
    }

    @Test
    void theMediatorAsksOnTheDayOfEachInstalmentAndSomebodyElseThirtyDaysAfterTheLast() {
        var number = agreed();
        assertThat(due(number, "ME_PERFORM")).isEqualTo("2026-03-12");
        assertThat(desk.open(number, "Activity_CheckPerformance").heldBy(village.mediator.id()))
                .isTrue();
        on("2026-03-12");
        village.check(number, "GOES_ON", Map.of("method", "PHONE"), Map.of("ordinal", 1, "performedOn", "2026-03-12"));
        assertThat(due(number, "ME_PERFORM")).isEqualTo("2026-04-11");
        on("2026-04-11");
        village.check(
                number,
                "DONE",
                Map.of("method", "VISIT", "performedOn", "2026-04-11"),
                Map.of("ordinal", 2, "performedOn", "2026-04-11"));

        assertThat(desk.get(number).stage()).isEqualTo("FOLLOW_UP");
        assertThat(due(number, "ME_FOLLOWUP")).isEqualTo("2026-05-11");
        assertThat(desk.open(number, "Activity_VisitRecipient").role()).isEqualTo("FOLLOW_UP");
        visit(number, "VISIT", "REACHED", "VERY_SATISFIED");

        assertThat(new CaseClocks(jdbc).of(number, "ME_FOLLOWUP").status()).isEqualTo("STOPPED");
        assertThat(desk.openActivities(number)).containsExactly("Activity_ArchiveDispute");
        assertThat(figure(number, "SATISFACTION_RATE")).containsExactly("NUMERATOR");
    }

    @Test
    void whomNobodyReachesThreeTimesIsLeftInPeace() {
        var number = performed();
        for (int attempt = 1; attempt <= 2; attempt++) {
            assertThat(Desk.faultsOf(() -> visit(number, "PHONE", "GIVEN_UP", null)))
                    .containsExactly("result");
            visit(number, "PHONE", "NOT_REACHED", null);
            assertThat(desk.get(number).stage()).isEqualTo("FOLLOW_UP");
        }
        visit(number, "PHONE", "GIVEN_UP", null);

        assertThat(desk.openActivities(number)).containsExactly("Activity_ArchiveDispute");
        assertThat(figure(number, "REACHED_RATE")).containsExactly("DENOMINATOR");
    }

    @Test
    void whoIsDissatisfiedIsHeardByTheBureau() {
        var number = performed();
        visit(number, "PHONE", "REACHED", "DISSATISFIED");

        var check = desk.open(number, "Activity_CheckGrievance");
        assertThat(check.role()).isEqualTo("BUREAU_REVIEW");
        assertThat(check.basketUnit()).isEqualTo(desk.bureau.bureau);
        desk.complete(
                number,
                "Activity_CheckGrievance",
                desk.bureauReview,
                desk.dated(
                        "checkedOn",
                        Map.of(
                                "findings",
                                "调解员未按约定时间到场。",
                                "grounded",
                                "PARTLY",
                                "measures",
                                List.of("EXPLAIN"),
                                "reply",
                                "已向当事人说明。")));
        assertThat(desk.openActivities(number)).containsExactly("Activity_ArchiveDispute");
        assertThat(figure(number, "SATISFACTION_RATE")).containsExactly("DENOMINATOR");
    }

    @Test
    void whoMediatedAsksNobodyHowItWas() {
        var helper = desk.bureau.somebody(desk.bureau.agency, "FOLLOW_UP");
        var number = performed();
        mediators.name(number, village.mediator.id(), List.of(helper.id()));
        mediators.name(number, village.mediator.id(), List.of());

        assertThat(Desk.refusalOf(() -> visit(number, helper, "PHONE", "REACHED", "SATISFIED")))
                .as("even who helped for a while")
                .isEqualTo("MediatorMayNotVisitOwnParties");
        assertThat(desk.openActivities(number)).containsExactly("Activity_VisitRecipient");
    }

    private CaseNumber agreed() {
        var number = village.beingMediated(1, 1);
        village.meet(number, "AGREED_WRITTEN");
        village.sign(number, Map.of());
        return number;
    }

    /** Paid on the spot. */
    private CaseNumber performed() {
        var number = village.beingMediated(1, 1);
        village.meet(number, "AGREED_WRITTEN");
        village.sign(number, Map.of("total", 20_000, "instalments", List.of(village.owed(number, 20_000, 0))));
        village.check(
                number,
                "DONE",
                Map.of("performedOn", village.today()),
                Map.of("ordinal", 1, "performedOn", village.today()));
        return number;
    }

    private void visit(CaseNumber number, String method, String result, @Nullable String satisfaction) {
        visit(number, desk.followUp, method, result, satisfaction);
    }

    private void visit(CaseNumber number, Employee by, String method, String result, @Nullable String satisfaction) {
        var answers = new HashMap<String, Object>(
                Map.of("visitedAt", desk.now().toString(), "method", method, "result", result));
        if (satisfaction != null) {
            answers.put("satisfaction", satisfaction);
            answers.put("charged", false);
        }
        desk.complete(number, "Activity_VisitRecipient", by, answers);
    }

    private List<String> figure(CaseNumber number, String kpi) {
        return jdbc.sql("SELECT side FROM kpi_case WHERE case_number = ? AND definition = ?")
                .params(number.value(), kpi)
                .query(String.class)
                .list();
    }

    private LocalDate due(CaseNumber number, String name) {
        return new CaseClocks(jdbc).of(number, name).dueOn();
    }

    private void on(String day) {
        clock.moveTo(LocalDate.parse(day)
                .atTime(LocalTime.of(10, 0))
                .atZone(OfficeTime.ZONE)
                .toInstant());
    }
}
