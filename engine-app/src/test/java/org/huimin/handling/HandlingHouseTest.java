package org.huimin.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.huimin.worklist.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From which day each limit of assignment and handling runs, and that nobody slips out of a case. */
@HouseTest
class HandlingHouseTest {

    @Autowired
    Desk desk;

    @Autowired
    TaskDesk tasks;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void backToThePresent() {
        clock.release();
    }

    @Test
    void firmHasTwoDaysToNameAndFiveToSignFromItsAssignment() {
        var number = assigned();
        assertThat(dues(number))
                .contains("LA_ASSIGN 2026-03-05", "LA_NAME 2026-03-05")
                // the eighth of March is a Sunday
                .contains("LA_ENGAGE 2026-03-09");
    }

    @Test
    void lawyerOfTheSameFirmHasFiveDaysFromTheNaming() {
        var number = assigned();
        on("2026-03-16");
        replace(number, "2026-03-17", "SAME_FIRM");
        on("2026-03-18");
        desk.nameLawyer(number, desk.bureau.somebody(desk.bureau.firm, "LAWYER"));

        assertThat(dues(number))
                .contains("LA_REPLACE 2026-03-23", "LA_NAME 2026-03-19", "LA_ENGAGE 2026-03-23")
                .contains("LA_ENGAGE 2026-03-09");
    }

    @Test
    void anotherFirmIsAssignedWithinThreeDaysOfTheReplacement() {
        var number = assigned();
        on("2026-03-16");
        replace(number, "2026-03-17", "NEW_FIRM");

        assertThat(dues(number)).contains("LA_ASSIGN 2026-03-05", "LA_ASSIGN 2026-03-20");
    }

    @Test
    void engagementComesTooLateForAListedReasonOnly() {
        var number = assigned();
        on("2026-03-10");

        assertThat(Desk.faultsOf(() -> sign(number, null))).containsExactly("lateBecause");
        assertThat(Desk.faultsOf(() -> sign(number, "OTHER"))).containsExactly("remark");
        sign(number, "UNREACHABLE");

        assertThat(desk.get(number).stage()).isEqualTo("ENGAGED");
        assertThat(dues(number)).contains("LA_MEET 2026-03-16");
    }

    @Test
    void engagementOfTheLastDayNeedsNoReason() {
        var number = assigned();
        on("2026-03-09");
        sign(number, null);
        assertThat(desk.get(number).stage()).isEqualTo("ENGAGED");
    }

    @Test
    void lawyerWhoSimplyStopsStillHasTheCase() {
        var number = assigned();
        sign(number, null);
        desk.meet(number);
        var colleague = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        on("2026-04-20");

        tasks.release(desk.open(number, "Activity_ReportProgress").id(), desk.actor(desk.lawyer));

        assertThat(Desk.refusalOf(() -> desk.claim(number, "Activity_ReportProgress", colleague)))
                .isEqualTo("NotTheLawyerOfTheCase");
        assertThat(desk.get(number).lawyer()).isEqualTo(desk.lawyer.id());
        assertThat(dues(number)).contains("LA_PROGRESS 2026-04-03");
        assertThat(owner(number, "LA_PROGRESS")).isEqualTo("FIRM");
    }

    @Test
    void lawyerHandsTheCaseToNoColleague() {
        var number = assigned();
        var colleague = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        var task = desk.open(number, "Activity_SignEngagement").id();

        assertThat(Desk.refusalOf(() -> tasks.handOver(task, colleague.id(), desk.actor(desk.lawyer))))
                .isEqualTo("NoSuchColleague");
    }

    /** Received and granted on Monday, the second of March; assigned on the third, named on the fourth. */
    private CaseNumber assigned() {
        on("2026-03-02");
        var number = desk.readyToDecide();
        desk.grant(number);
        on("2026-03-03");
        desk.assignFirm(number, desk.bureau.firm);
        on("2026-03-04");
        desk.nameLawyer(number, desk.lawyer);
        return number;
    }

    private void replace(CaseNumber number, String decidedOn, String replacement) {
        desk.request(
                number,
                "ReplacementRequested",
                desk.officer,
                Map.of(
                        "requestedOn", desk.today().toString(),
                        "requestedBy", "岩温",
                        "ground", "DELAY",
                        "reason", "多次联系不上律师。",
                        "proof", "通话记录。"));
        on(decidedOn);
        desk.complete(
                number,
                "Activity_DecideReplacement",
                desk.head,
                Map.of(
                        "decidedOn",
                        decidedOn,
                        "replacement",
                        replacement,
                        "findings",
                        "已向双方核实。",
                        "handOver",
                        "三日内移交案卷和证据。"));
    }

    private void sign(CaseNumber number, @Nullable String lateBecause) {
        var answers = new HashMap<String, Object>(
                Map.of("signedOn", desk.today().toString(), "powers", "SPECIAL", "signedBy", "岩温"));
        if (lateBecause != null) {
            answers.put("lateBecause", lateBecause);
        }
        desk.complete(number, "Activity_SignEngagement", desk.lawyer, answers);
    }

    private void on(String day) {
        clock.moveTo(LocalDate.parse(day)
                .atTime(LocalTime.of(10, 0))
                .atZone(OfficeTime.ZONE)
                .toInstant());
    }

    private List<String> dues(CaseNumber number) {
        return jdbc.sql("SELECT clock, due_on FROM case_clock WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query((row, index) -> row.getString("clock") + " " + row.getObject("due_on", LocalDate.class))
                .list();
    }

    private String owner(CaseNumber number, String name) {
        return jdbc.sql("SELECT owner FROM case_clock WHERE case_number = ? AND clock = ?")
                .params(number.value(), name)
                .query(String.class)
                .single();
    }
}
