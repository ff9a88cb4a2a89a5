package org.huimin.handling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a lawyer sees on the phone, and what the head of the agency sees of the lawyers. */
@HouseTest
class MyCasesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private ObjectMapper json;

    @Test
    void showsTheFirstHearingThatLiesAhead() throws Exception {
        var number = handled();
        var later = desk.now().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);
        var sooner = desk.now().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS);
        hearing(number, later.toString());
        hearing(number, sooner.toString());
        hearing(
                number,
                desk.now()
                        .minus(Duration.ofDays(1))
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        var mine = find(read(desk.lawyer, "/api/my-cases"), "number", number.value());
        assertThat(mine.path("nextHearing").asText()).isEqualTo(sooner.toString());
        assertThat(mine.path("applicant").asText()).isEqualTo("岩温");
        assertThat(mine.path("stage").asText()).isEqualTo("HANDLING");
    }

    @Test
    void theCasePageListsTheHearingsThatLieAheadInTheirOrder() throws Exception {
        var number = handled();
        var later = desk.now().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);
        var sooner = desk.now().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS);
        hearing(number, later.toString());
        hearing(number, sooner.toString());
        hearing(number, sooner.toString());
        var hearings = page(number).path("progress").path("hearings");
        assertThat(hearings).hasSize(2);
        assertThat(hearings.path(0).path("at").asText()).isEqualTo(sooner.toString());
        assertThat(hearings.path(1).path("at").asText()).isEqualTo(later.toString());
    }

    @Test
    void aHearingThatIsRescheduledTakesThePlaceOfTheEarlierOne() throws Exception {
        var number = handled();
        var before = desk.now().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS);
        var now = desk.now().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);
        hearing(number, before.toString());
        hearing(number, now.toString(), Map.of("rescheduled", true));
        var hearings = page(number).path("progress").path("hearings");
        assertThat(hearings).hasSize(1);
        assertThat(hearings.path(0).path("at").asText()).isEqualTo(now.toString());
    }

    @Test
    void theSubsidyIsShownOnceItIsApproved() throws Exception {
        var number = handled();
        assertThat(page(number).path("subsidy").isNull()).isTrue();
        desk.conclude(number);
        desk.submitClosingFile(number);
        desk.checkClosingFile(number);
        desk.paySubsidy(number);
        var subsidy = page(number).path("subsidy");
        assertThat(subsidy.path("amountFen").asLong()).isPositive();
        assertThat(subsidy.path("approvedOn").asText()).isEqualTo(desk.today().toString());
        assertThat(subsidy.path("paidOn").asText()).isEqualTo(desk.today().toString());
    }

    @Test
    void showsNobodyElsesCases() throws Exception {
        handled();
        var colleague = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        assertThat(read(colleague, "/api/my-cases")).isEmpty();
    }

    @Test
    void isForLawyers() {
        assertThat(as(desk.officer).get("/api/my-cases").statusCode()).isEqualTo(403);
    }

    private CaseNumber handled() {
        var number = desk.readyToDecide();
        desk.grant(number);
        desk.assign(number);
        desk.signEngagement(number);
        desk.meet(number);
        return number;
    }

    private void hearing(CaseNumber number, String at) {
        hearing(number, at, Map.of());
    }

    private void hearing(CaseNumber number, String at, Map<String, Object> more) {
        var answers = new HashMap<String, Object>(more);
        answers.put("happenedOn", OfficeTime.day(desk.now()).toString());
        answers.put("kind", "HEARING_NOTICE");
        answers.put("method", "PHONE");
        answers.put("content", "法院通知开庭。");
        answers.put("hearingAt", at);
        answers.put("concluded", false);
        desk.complete(number, "Activity_ReportProgress", desk.lawyer, answers);
    }

    private static JsonNode find(JsonNode rows, String field, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode page(CaseNumber number) throws Exception {
        return read(desk.lawyer, "/api/cases/" + URLEncoder.encode(number.value(), StandardCharsets.UTF_8));
    }

    private JsonNode read(Employee employee, String path) throws Exception {
        return json.readTree(as(employee).get(path).body());
    }

    private Browser as(Employee employee) {
        var browser = new Browser(port);
        browser.login(employee.login(), SmallBureau.PASSWORD);
        return browser;
    }
}
