package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.deadline.Breaches;
import org.huimin.intake.Withdrawal;
import org.huimin.intake.WithdrawalRequests;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine itself measures while cases go through the whole house, and what the director reads of it. */
@HouseTest
class MeasuredCaseTest {

    private static final String CASES = "/api/kpis/AID_RATE_ELIGIBLE/cases?side=denominator&";

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    WithdrawalRequests withdrawals;

    @Autowired
    Breaches breaches;

    @Autowired
    KpiRows rows;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    @AfterEach
    void figuresFollowFromTheMilestones() {
        clock.release();
        assertThat(rows.check().none()).as(rows.check().toString()).isTrue();
    }

    @Test
    void everyClockStopsAndEveryMilestoneIsKept() throws Exception {
        var before = figure("AID_RATE_ELIGIBLE");
        var number = desk.readyToDecide();
        desk.grant(number);
        desk.assign(number);
        desk.signEngagement(number);
        desk.meet(number);
        desk.reportProgress(number);
        desk.conclude(number);
        desk.submitClosingFile(number);
        desk.checkClosingFile(number);
        desk.paySubsidy(number);
        desk.visit(number);
        assertThat(clocks(number))
                .containsExactlyInAnyOrder(
                        "LA_RECEIPT STOPPED",
                        "LA_REVIEW STOPPED",
                        "LA_ASSIGN STOPPED",
                        "LA_NAME STOPPED",
                        "LA_ENGAGE STOPPED",
                        "LA_MEET STOPPED",
                        "LA_PROGRESS STOPPED",
                        "LA_PROGRESS STOPPED",
                        "LA_CLOSE STOPPED",
                        "LA_CLOSE_AUDIT STOPPED",
                        "LA_PAY STOPPED",
                        "LA_FOLLOWUP STOPPED");
        assertThat(milestones(number))
                .containsExactly(
                        "ApplicationReceived",
                        "AidGranted",
                        "FirmAssigned",
                        "LawyerNamed",
                        "EngagementSigned",
                        "RecipientMet",
                        "CaseConcluded",
                        "ClosingFileChecked",
                        "SubsidyPaid",
                        "RecipientVisited");
        assertThat(behind("REVIEW_ON_TIME", "numerator", number).path("rule").asText())
                .isEqualTo("ON_TIME_REVIEW_IN_TIME");
        assertThat(behind("CLOSE_ON_TIME", "numerator", number).path("reason").asText())
                .isEqualTo("IN_TIME");
        assertThat(behind("SATISFACTION_RATE", "numerator", number)
                        .path("reason")
                        .asText())
                .endsWith("SATISFIED");
        assertThat(alarms(number)).isEmpty();
        var after = figure("AID_RATE_ELIGIBLE");
        assertThat(after.path("numerator").asLong() - before.path("numerator").asLong())
                .isEqualTo(1);
        assertThat(after.path("denominator").asLong()
                        - before.path("denominator").asLong())
                .isEqualTo(1);
    }

    @Test
    void whatIsOverdueWeighsUntilItIsDecided() throws Exception {
        var number = desk.readyToDecide();
        clock.advance(Duration.ofDays(20));
        breaches.sweep();
        assertThat(milestones(number)).containsExactly("ApplicationReceived", "DeadlineBreached");
        assertThat(behind("AID_RATE_ELIGIBLE", "denominator", number)
                        .path("reason")
                        .asText())
                .isEqualTo("OVERDUE");
        assertThat(behind("AID_RATE_DECIDED", "excluded", number).path("reason").asText())
                .isEqualTo("UNDECIDED");
        desk.grant(number);
        var shown = behind("AID_RATE_ELIGIBLE", "numerator", number);
        assertThat(shown.path("side").asText()).isEqualTo("numerator");
        assertThat(shown.path("process").asText()).isEqualTo("Review");
        assertThat(shown.path("element").asText()).isEqualTo("Flow_DecidedToGrantYes");
        assertThat(shown.path("elementName").asText()).isEqualTo("审查决定 · 是否给予援助？给予");
        assertThat(shown.path("applicant").asText()).isEqualTo("岩温");
    }

    @Test
    void aLawfulRefusalCountsByBasis() throws Exception {
        var number = desk.readyToDecide();
        desk.refuse(number, "OUT_OF_SCOPE");
        assertThat(behind("AID_RATE_ELIGIBLE", "excluded", number)
                        .path("reason")
                        .asText())
                .isEqualTo("OUT_OF_SCOPE");
        assertThat(behind("AID_RATE_DECIDED", "denominator", number)
                        .path("reason")
                        .asText())
                .isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void aRefusalCountsAsWhatTheObjectionMakesOfIt() throws Exception {
        var before = figure("AID_RATE_ELIGIBLE");
        var number = desk.readyToDecide();
        desk.refuse(number, "OUT_OF_SCOPE");
        desk.serveRefusal(number);
        desk.objectTo(number);
        assertThat(behind("AID_RATE_ELIGIBLE", "denominator", number)
                        .path("reason")
                        .asText())
                .isEqualTo("OBJECTION_PENDING");
        desk.decideObjection(number, "REVERSED");
        assertThat(behind("AID_RATE_ELIGIBLE", "denominator", number)
                        .path("reason")
                        .asText())
                .isEqualTo("REVERSAL_DUE");
        desk.carryOutReversal(number);
        assertThat(behind("AID_RATE_ELIGIBLE", "numerator", number)
                        .path("reason")
                        .asText())
                .isEqualTo("GRANTED");
        var after = figure("AID_RATE_ELIGIBLE");
        for (var side : List.of("numerator", "denominator")) {
            assertThat(after.path(side).asLong() - before.path(side).asLong())
                    .as(side)
                    .isEqualTo(1);
        }
        assertThat(after.path("excluded").asLong())
                .isEqualTo(before.path("excluded").asLong());
    }

    @Test
    void anUpheldRefusalIsLawfulAgain() throws Exception {
        var number = desk.readyToDecide();
        desk.refuse(number, "OUT_OF_SCOPE");
        desk.serveRefusal(number);
        desk.objectTo(number);
        desk.decideObjection(number, "UPHELD");
        assertThat(behind("AID_RATE_ELIGIBLE", "excluded", number)
                        .path("reason")
                        .asText())
                .isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void aWithdrawalCancelsTheClocksAndIsExcluded() throws Exception {
        var number = desk.readyToDecide();
        var request = new Withdrawal(
                desk.today().toString(),
                "SETTLED",
                "已与对方和解。",
                "CALL",
                null,
                desk.now().toString(),
                null);
        withdrawals.request(number, request, desk.actor(desk.officer));
        desk.complete(
                number,
                "Activity_ConfirmWithdrawal",
                desk.head,
                Map.of("confirmedOn", desk.today().toString(), "granted", true, "verifiedHow", "电话核实。"));
        assertThat(clocks(number)).containsExactlyInAnyOrder("LA_RECEIPT STOPPED", "LA_REVIEW CANCELLED");
        assertThat(behind("AID_RATE_ELIGIBLE", "excluded", number)
                        .path("reason")
                        .asText())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void aFigureThatFailsInTheMiddleOfTheEngineHarmsNoCase() {
        var number = desk.readyToDecide();
        jdbc.sql("ALTER TABLE kpi_delta RENAME TO kpi_delta_away").update();
        try {
            assertThat(desk.grant(number).stage()).isEqualTo("GRANTED");
        } finally {
            jdbc.sql("ALTER TABLE kpi_delta_away RENAME TO kpi_delta").update();
        }
        assertThat(desk.openActivities(number)).contains("Activity_AssignFirm");
        assertThat(milestones(number)).containsExactly("ApplicationReceived", "AidGranted");
        assertThat(alarms(number)).contains("figures");
        assertThat(rows.check().none()).isFalse();
        rows.rebuild();
    }

    @Test
    void theCasePageShowsTheClocks() throws Exception {
        var number = desk.register(desk.officer);
        var page = read(desk.officer, "/api/cases/" + URLEncoder.encode(number.value(), StandardCharsets.UTF_8));
        assertThat(page.path("clocks").findValuesAsText("key")).containsExactly("LA_RECEIPT", "LA_REVIEW");
        var review = page.path("clocks").get(1);
        assertThat(review.path("name").asText()).isEqualTo("审查决定期限");
        assertThat(review.path("status").asText()).isEqualTo("RUNNING");
        assertThat(review.path("greenDueOn").isNull()).isFalse();
        assertThat(review.path("steps").get(0).asText()).endsWith("收到申请，当日不计");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/kpis?from=2026-13, 4",
        "/api/kpis?from=abc&to=2026-01, 4",
        "/api/kpis?unit=abc, 4",
        "/api/kpis?group=WOMEN, 4",
        "/api/kpis/AID_RATE_ELIGIBLE/cases?group=WOMEN, 4",
        "/api/kpis?unit=999999, 404",
        "/api/kpis?from=2026-05&to=2026-03, 422",
        "/api/kpis/AID_RATE/cases, 404",
        "/api/kpis/AID_RATE_ELIGIBLE/cases?side=left, 422",
        "/api/kpis/AID_RATE_ELIGIBLE/cases?after=xxx, 422",
        "/api/kpis/AID_RATE_ELIGIBLE/cases?after=YQpi, 422",
        "/api/kpis/AID_RATE_ELIGIBLE/cases?size=abc, 4",
        "/api/kpis/AID_RATE_ELIGIBLE/cases?order=LONGEST, 4"
    })
    void refusesInWords(String path, String status) {
        var answer = as(desk.director).get(path);
        assertThat(Integer.toString(answer.statusCode())).startsWith(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void isForThoseWhoAnswerForIt() {
        assertThat(new Browser(port).get("/api/kpis").statusCode()).isEqualTo(401);
        for (var person : List.of(desk.lawyer, desk.firmHead, desk.sysadmin, desk.finance)) {
            assertThat(as(person).get("/api/kpis").statusCode()).isEqualTo(403);
            assertThat(as(person).get("/api/kpis/AID_RATE_ELIGIBLE/cases").statusCode())
                    .isEqualTo(403);
        }
        for (var person : List.of(desk.head, desk.officer)) {
            assertThat(as(person).get("/api/kpis").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theCasesBehindANumberAreReadFromEitherEndAndFoundByTheirNumber() throws Exception {
        desk.grant(desk.readyToDecide());
        clock.advance(Duration.ofDays(1));
        var later = desk.readyToDecide();
        desk.grant(later);
        var newest = days("order=NEWEST");
        var oldest = days("order=OLDEST");
        assertThat(newest).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(oldest).isSorted().containsExactlyInAnyOrderElementsOf(newest);
        assertThat(newest.get(0)).isNotEqualTo(oldest.get(0));
        var found = read(desk.director, CASES + "number=" + URLEncoder.encode(later.value(), StandardCharsets.UTF_8));
        assertThat(found.path("content").findValuesAsText("caseNumber")).containsExactly(later.value());
    }

    /** All of them, in pages of two. */
    private List<String> days(String order) throws Exception {
        var days = new ArrayList<String>();
        var after = "";
        while (true) {
            var page = read(desk.director, CASES + "size=2&" + order + after);
            days.addAll(page.path("content").findValuesAsText("happenedOn"));
            if (page.path("next").isNull()) {
                return days;
            }
            after = "&after=" + page.path("next").asText();
        }
    }

    private JsonNode figure(String id) throws Exception {
        for (var figure : read(desk.director, "/api/kpis")) {
            if (figure.path("id").asText().equals(id)) {
                return figure;
            }
        }
        throw new AssertionError("No figure " + id);
    }

    private JsonNode behind(String id, String side, CaseNumber number) throws Exception {
        var after = "";
        while (true) {
            var page = read(desk.director, "/api/kpis/" + id + "/cases?side=" + side + "&size=100" + after);
            for (var shown : page.path("content")) {
                if (shown.path("caseNumber").asText().equals(number.value())) {
                    return shown;
                }
            }
            assertThat(page.path("next").isNull()).as(number + " among " + side).isFalse();
            after = "&after=" + page.path("next").asText();
        }
    }

    private JsonNode read(Employee person, String path) throws Exception {
        var answer = as(person).get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private Browser as(Employee person) {
        var browser = new Browser(port);
        assertThat(browser.login(person.login(), SmallBureau.PASSWORD).statusCode())
                .isEqualTo(204);
        return browser;
    }

    private List<String> clocks(CaseNumber number) {
        return jdbc.sql("SELECT clock, status FROM case_clock WHERE case_number = ?")
                .param(number.value())
                .query((row, index) -> row.getString("clock") + " " + row.getString("status"))
                .list();
    }

    /** Those that are drawn, and breaches; each clock that stops in time leaves one of its own. */
    private List<String> milestones(CaseNumber number) {
        return jdbc.sql("SELECT name FROM milestone WHERE case_number = ? AND name <> 'DeadlineMet' ORDER BY id")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private List<String> alarms(CaseNumber number) {
        return jdbc.sql("SELECT subject FROM audit_entry WHERE case_number = ? AND action = 'MEASURING_ALARM'")
                .param(number.value())
                .query(String.class)
                .list();
    }
}
