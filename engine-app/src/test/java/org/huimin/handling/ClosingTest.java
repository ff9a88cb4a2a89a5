package org.huimin.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.Cases;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the closing report to the paid subsidy, with what is sent back and what is refused on the way. */
@HouseTest
class ClosingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Cases cases;

    @Autowired
    private Subsidies subsidies;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @BeforeEach
    void inAQuietMonth() {
        clock.moveTo(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void fileIsSentBackWithReasonsFixedAndCheckedWithinAFreshLimit() throws Exception {
        var number = submitted();
        desk.sendBackClosingFile(number);
        assertThat(desk.get(number).stage()).isEqualTo("CLOSING_FIX");
        assertThat(clocks(number)).contains("LA_CLOSE_AUDIT 2026-04-01 STOPPED", "LA_CLOSE_FIX 2026-03-12 RUNNING");

        var page = task(desk.lawyer, number, "Activity_FixClosingFile");
        assertThat(page.at("/sentBack/reasons").toString()).isEqualTo("[\"MEETING_RECORD\",\"SIGNATURE\"]");
        assertThat(page.at("/sentBack/explanation").asText()).contains("约见笔录");
        assertThat(page.at("/prefill/procedureStage").asText()).isEqualTo("ARBITRATION");
        assertThat(page.path("prefill").has("submittedOn")).isFalse();

        clock.advance(Duration.ofDays(4));
        desk.fixClosingFile(number);
        assertThat(desk.get(number).stage()).isEqualTo("CLOSING_CHECK");
        assertThat(clocks(number)).contains("LA_CLOSE_FIX 2026-03-12 STOPPED", "LA_CLOSE_AUDIT 2026-04-07 RUNNING");
        assertThat(milestones(number)).doesNotContain("ClosingFileChecked");

        desk.checkClosingFile(number);
        assertThat(milestones(number)).contains("ClosingFileChecked");
        assertThat(desk.openActivities(number)).contains("Activity_ApproveSubsidy");
    }

    @Test
    void nothingIsApprovedOrPaidBeforeTheCheck() {
        var number = submitted();

        assertThat(desk.openActivities(number))
                .contains("Activity_CheckClosingFile")
                .doesNotContain("Activity_ApproveSubsidy", "Activity_PaySubsidy");
        desk.sendBackClosingFile(number);
        assertThat(desk.openActivities(number)).doesNotContain("Activity_ApproveSubsidy", "Activity_PaySubsidy");
    }

    @Test
    void subsidyComesFromItsRowAndNoOtherAmountIsApproved() throws Exception {
        var number = submitted();
        desk.checkClosingFile(number);

        var page = task(claiming(number, "Activity_ApproveSubsidy", desk.head), number, "Activity_ApproveSubsidy");
        assertThat(page.at("/prefill/amountFen").asLong()).isEqualTo(150_000);
        var shown = page.at("/subsidy/outputs");
        assertThat(shown.path("ruleId").asText()).isEqualTo("SUBSIDY_ARBITRATION_GOOD");
        assertThat(shown.path("payableFen").asLong()).isEqualTo(150_000);
        assertThat(shown.path("legalBasis").asText()).contains("演示");
        assertThatExceptionOfType(AnswersContradictCase.class)
                .isThrownBy(() -> desk.approveSubsidy(number, 150_001))
                .satisfies(refusal -> {
                    var fault = Objects.requireNonNull(refusal.fields().get("amountFen"));
                    assertThat(fault.arguments()).containsExactly("1500.00");
                });
        desk.approveSubsidy(number, 150_000);
        assertThat(desk.openActivities(number)).contains("Activity_PaySubsidy");
    }

    @Test
    void whatHasNoRowIsRefusedInWordsAndCanBeReturnedToTheCheck() {
        var number = concluded();
        desk.complete(
                number,
                "Activity_SubmitClosingFile",
                desk.lawyer,
                desk.closingReport(number, Map.of("procedureStage", "RETRIAL")));
        desk.checkClosingFile(number);

        assertRefused("NoSubsidyRate", () -> desk.approveSubsidy(number, 0));
        assertRefused("NoSubsidyRate", () -> desk.approveSubsidy(number, 150_000));
        assertThat(desk.openActivities(number)).contains("Activity_ApproveSubsidy");
        desk.complete(
                number,
                "Activity_ApproveSubsidy",
                desk.head,
                Map.of(
                        "decidedOn", desk.today().toString(),
                        "approval", "RETURNED",
                        "reason", "阶段填写有误。"));
        assertThat(desk.openActivities(number)).contains("Activity_CheckClosingFile");
        assertThat(desk.get(number).stage()).isEqualTo("CLOSING_CHECK");
    }

    @Test
    void neitherTheCheckerNorTheLawyerApproves() {
        var number = submitted();
        var both = desk.bureau.somebody(desk.bureau.agency, "REVIEWER", "AGENCY_HEAD");
        desk.complete(
                number,
                "Activity_CheckClosingFile",
                both,
                Map.of("checkedOn", desk.today().toString(), "closing", "PASSED", "quality", "GOOD"));

        assertRefused("FileCheckerMayNotApprove", () -> desk.claim(number, "Activity_ApproveSubsidy", both));
    }

    @Test
    void ownStaffReceiveDirectCostsOnly() {
        var number = submitted();
        assertThatExceptionOfType(AnswersContradictCase.class)
                .isThrownBy(() -> check(number, 23_000))
                .satisfies(refusal -> assertThat(refusal.fields()).containsOnlyKeys("directCostsFen"));

        handledByOwnStaff(number);
        check(number, 23_000);

        var row = subsidies.suggested(number).orElseThrow();
        assertThat(row.ruleId()).isEqualTo("SUBSIDY_OWN_STAFF");
        assertThat(Subsidies.payable(row)).contains(23_000L);
        desk.approveSubsidy(number, 23_000);
        assertThat(desk.openActivities(number)).contains("Activity_PaySubsidy");
    }

    @Test
    void whereNothingIsPayableNobodyPays() {
        var number = submitted();
        handledByOwnStaff(number);
        desk.checkClosingFile(number);
        desk.approveSubsidy(number, 0);

        assertThat(desk.openActivities(number))
                .contains("Activity_VisitRecipient")
                .doesNotContain("Activity_PaySubsidy");
        assertThat(milestones(number)).doesNotContain("SubsidyPaid");
    }

    @Test
    void theLawyerIsToldWhatIsMissing() throws Exception {
        var number = desk.readyToDecide();
        desk.grant(number);
        desk.assign(number);
        assertThat(missing(number))
                .contains("ENGAGEMENT", "MEETING_RECORD", "PROGRESS_RECORD", "RULING", "CLOSING_DAY");
        desk.signEngagement(number);
        desk.meet(number);
        desk.reportProgress(number);
        desk.conclude(number);
        assertThat(missing(number)).containsExactly("RECIPIENT_INFORMED", "EVIDENCE", "CLOSING_REPORT");
        desk.submitClosingFile(number);
        assertThat(missing(number)).doesNotContain("CLOSING_REPORT");
        assertThat(list(number).path("subsidy").asText()).isEqualTo("BEING_CHECKED");
        desk.sendBackClosingFile(number);
        assertThat(missing(number)).contains("CLOSING_REPORT");
        assertThat(list(number).at("/sentBack/reasons")).hasSize(2);
        assertThat(list(number).path("subsidy").asText()).isEqualTo("SENT_BACK");
    }

    @Test
    void anyEntryMaySayThatTheRecipientWasTold() throws Exception {
        var number = desk.readyToDecide();
        desk.grant(number);
        desk.assign(number);
        desk.signEngagement(number);
        desk.meet(number);
        desk.reportProgress(number);
        assertThat(missing(number)).contains("RECIPIENT_INFORMED");
        desk.complete(
                number,
                "Activity_ReportProgress",
                desk.lawyer,
                Map.of(
                        "happenedOn",
                        desk.today().toString(),
                        "kind",
                        "OTHER",
                        "method",
                        "PHONE",
                        "content",
                        "与对方协商。",
                        "recipientInformedOn",
                        desk.today().toString(),
                        "concluded",
                        false));
        assertThat(missing(number)).doesNotContain("RECIPIENT_INFORMED");
    }

    @Test
    void theListIsForTheLawyerOfTheCase() {
        var number = concluded();
        var colleague = desk.bureau.somebody(desk.bureau.firm, "LAWYER");

        assertThat(as(colleague).get(path(number)).statusCode()).isEqualTo(404);
        assertThat(as(desk.officer).get(path(number)).statusCode()).isEqualTo(403);
    }

    private CaseNumber concluded() {
        var number = desk.readyToDecide();
        desk.grant(number);
        desk.assign(number);
        desk.signEngagement(number);
        desk.meet(number);
        desk.conclude(number);
        return number;
    }

    private CaseNumber submitted() {
        var number = concluded();
        desk.submitClosingFile(number);
        return number;
    }

    private void handledByOwnStaff(CaseNumber number) {
        cases.appoint(number, desk.bureau.agency, desk.lawyer.id());
    }

    private void check(CaseNumber number, long directCostsFen) {
        desk.complete(
                number,
                "Activity_CheckClosingFile",
                desk.reviewer,
                Map.of(
                        "checkedOn",
                        desk.today().toString(),
                        "closing",
                        "PASSED",
                        "quality",
                        "GOOD",
                        "directCostsFen",
                        directCostsFen));
    }

    private Employee claiming(CaseNumber number, String activity, Employee by) {
        desk.claim(number, activity, by);
        return by;
    }

    private JsonNode task(Employee employee, CaseNumber number, String activity) throws Exception {
        return read(employee, "/api/tasks/" + desk.open(number, activity).id());
    }

    private List<String> missing(CaseNumber number) throws Exception {
        return StreamSupport.stream(list(number).path("items").spliterator(), false)
                .filter(item -> !item.path("there").asBoolean())
                .map(item -> item.path("code").asText())
                .toList();
    }

    private JsonNode list(CaseNumber number) throws Exception {
        return read(desk.lawyer, path(number));
    }

    private static String path(CaseNumber number) {
        return "/api/my-cases/" + URLEncoder.encode(number.value(), StandardCharsets.UTF_8) + "/missing-to-close";
    }

    private JsonNode read(Employee employee, String path) throws Exception {
        var answer = as(employee).get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private Browser as(Employee employee) {
        var browser = new Browser(port);
        browser.login(employee.login(), SmallBureau.PASSWORD);
        return browser;
    }

    private static void assertRefused(String code, Runnable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private List<String> clocks(CaseNumber number) {
        return jdbc.sql("SELECT clock, due_on, status FROM case_clock WHERE case_number = ?")
                .param(number.value())
                .query((row, index) ->
                        row.getString("clock") + " " + row.getString("due_on") + " " + row.getString("status"))
                .list();
    }

    private List<String> milestones(CaseNumber number) {
        return jdbc.sql("SELECT name FROM milestone WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query(String.class)
                .list();
    }
}
