package org.huimin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.CaseClocks;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices come in, days of a county lie over those of the nation, and clocks are counted again. */
@HouseTest
class CalendarOverHttpTest {

    private static final String NEW_YEAR_2027 = """
            {"year": 2027, "papers": ["https://www.gov.cn/"], "days": [
              {"name": "元旦", "date": "2026-12-31", "isOffDay": true},
              {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
              {"name": "元旦", "date": "2027-01-04", "isOffDay": true},
              {"name": "元旦", "date": "2027-01-09", "isOffDay": false}]}""";

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    SmallBureau bureau;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    Browser admin;

    @BeforeEach
    void comeIn() {
        admin = new Browser(port);
        admin.login(bureau.somebody(bureau.bureau, "SYSTEM_ADMIN", "DIRECTOR").login(), SmallBureau.PASSWORD);
    }

    /** One database serves all tests, and none of the others knows of these days. */
    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM calendar_day").update();
        jdbc.sql("DELETE FROM calendar_notice").update();
        jdbc.sql("DELETE FROM promised_limit").update();
        SmallBureau.referenceDataHasChanged(jdbc);
        clock.release();
    }

    @Test
    void aTrialSaysWhatWouldChangeAndKeepsNothing() throws Exception {
        var report = json.readTree(send("/trial", NEW_YEAR_2027, 2027, null).body());
        assertThat(report.path("added")).hasSize(4);
        assertThat(report.path("offDays").asInt()).isEqualTo(3);
        assertThat(report.path("imported").asBoolean()).isFalse();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM calendar_notice")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingIsHalfImported() throws Exception {
        var faulty = "date,name,isOffDay\n2027-01-01,元旦,true\n2027-01-05,元旦,false\n2028-01-01,元旦,true\n"
                + "2027-01-01,元旦,true\n";
        var trial = json.readTree(send("/trial", faulty, 2027, null).body());
        assertThat(trial.path("faults")).hasSize(3);
        var refused = send("", faulty, 2027, null);
        assertThat(refused.statusCode()).isEqualTo(422);
        var faults = json.readTree(refused.body()).path("faults");
        assertThat(faults).extracting(fault -> fault.path("row").asInt()).containsExactly(3, 4, 5);
        assertThat(faults.path(0).path("words").asText()).isEqualTo("2027-01-05不是周六、周日，本来就上班，不能列为调休上班");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM calendar_day")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasTentativeIsCountedAgainWhenTheNoticeArrives() throws Exception {
        clock.moveTo(at("2026-12-28T10:00"));
        var number = desk.register(desk.officer);
        assertThat(dueOf(number)).isEqualTo("2027-01-04");
        assertThat(tentative(number)).isTrue();
        var taken = send("", NEW_YEAR_2027, 2027, null);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(json.readTree(taken.body()).path("recounted").asInt()).isPositive();
        assertThat(dueOf(number)).isEqualTo("2027-01-05");
        assertThat(tentative(number)).isFalse();
        var again = json.readTree(send("/trial", NEW_YEAR_2027, 2027, null).body());
        assertThat(again.path("added")).isEmpty();
        assertThat(again.path("changed")).isEmpty();
    }

    @Test
    void theNewestNoticeOfAYearCounts() throws Exception {
        send("", NEW_YEAR_2027, 2027, null);
        var corrected = "date,name,isOffDay\n2027-01-01,元旦,true\n";
        assertThat(json.readTree(send("/trial", corrected, 2027, null).body()).path("removed"))
                .hasSize(3);
        send("", corrected, 2027, null);
        assertThat(due("2026-12-28", bureau.station)).isEqualTo("2027-01-04");
    }

    @Test
    void theDaysOfAStationHoldForItAndForNobodyBesideIt() throws Exception {
        var days = "日期,至,名称,类别,范围\n2026-11-30,2026-12-01,泼水节,休,\n2026-12-02,,阔时节,休,少数民族\n";
        assertThat(send("", days, 2026, bureau.station).statusCode()).isEqualTo(200);
        assertThat(due("2026-11-23", bureau.station)).isEqualTo("2026-12-02");
        assertThat(due("2026-11-23", bureau.otherStation)).isEqualTo("2026-11-30");
        var year = year(2026, bureau.station);
        assertThat(year.path("days"))
                .anySatisfy(day -> {
                    assertThat(day.path("date").asText()).isEqualTo("2026-12-01");
                    assertThat(day.path("layer").asText()).isEqualTo("STATION");
                    assertThat(day.path("source").asText()).isEqualTo("某府发〔2026〕1号");
                })
                .anySatisfy(day -> {
                    assertThat(day.path("name").asText()).isEqualTo("阔时节");
                    assertThat(day.path("counts").asBoolean()).isFalse();
                });
        assertThat(year.path("notices")).hasSize(2);
    }

    @Test
    void theDaysOfTheBureauHoldForEverythingBelowIt() throws Exception {
        send("", "date,name,kind\n2026-11-30,州庆,休\n", 2026, bureau.bureau);
        assertThat(due("2026-11-23", bureau.station)).isEqualTo("2026-12-01");
        assertThat(due("2026-11-23", bureau.agency)).isEqualTo("2026-12-01");
    }

    @Test
    void warnsFromTheFirstOfDecember() throws Exception {
        clock.moveTo(at("2026-11-30T23:59"));
        assertThat(nextYearIsMissing()).isFalse();
        clock.moveTo(at("2026-12-01T00:00"));
        assertThat(nextYearIsMissing()).isTrue();
        send("", NEW_YEAR_2027, 2027, null);
        assertThat(nextYearIsMissing()).isFalse();
    }

    @Test
    void oddDeliveriesAreRefusedInWords() {
        assertThat(send("/trial", NEW_YEAR_2027, 1999, null).statusCode()).isEqualTo(422);
        assertThat(send("/trial", "no notice", 2027, null).statusCode()).isEqualTo(422);
        assertThat(send("", NEW_YEAR_2027, 2027, new UnitId(999_999)).statusCode())
                .isEqualTo(422);
        assertThat(admin.get("/api/calendar/1").statusCode()).isEqualTo(422);
        assertThat(admin.get("/api/calendar/x").statusCode()).isEqualTo(404);
        assertThat(admin.get("/api/calendar/2026?unit=x").statusCode()).isEqualTo(422);
    }

    @Test
    void aPromiseHoldsForWhatBeginsUnderIt() throws Exception {
        clock.moveTo(at("2026-11-23T09:00"));
        var before = desk.register(desk.officer);
        assertThat(promise("LA_REVIEW", "3", "WORKING_DAYS", "2026-11-23").statusCode())
                .isEqualTo(200);
        var after = desk.register(desk.officer);
        assertThat(promisedOf(before)).isNull();
        assertThat(promisedOf(after)).isEqualTo("2026-11-26");
        assertThat(dueOf(after)).isEqualTo("2026-11-30");
        assertThat(promise("LA_REVIEW", "", "", "2026-11-23").statusCode()).isEqualTo(200);
        assertThat(promisedOf(desk.register(desk.officer))).isNull();
    }

    @Test
    void aPromiseHoldsFromItsDayOn() throws Exception {
        clock.moveTo(at("2026-11-23T09:00"));
        promise("LA_REVIEW", "3", "WORKING_DAYS", "2026-11-23");
        promise("LA_REVIEW", "1", "WORKING_DAYS", "2026-11-24");
        assertThat(promisedOf(desk.register(desk.officer))).isEqualTo("2026-11-26");
        clock.moveTo(at("2026-11-24T09:00"));
        assertThat(promisedOf(desk.register(desk.officer))).isEqualTo("2026-11-25");
    }

    @Test
    void aPromiseIsNotLongerThanTheLawAndNotOfYesterday() {
        clock.moveTo(at("2026-11-23T09:00"));
        assertThat(promise("LA_REVIEW", "8", "NATURAL_DAYS", "2026-11-23").statusCode())
                .isEqualTo(422);
        assertThat(promise("LA_REVIEW", "8", "WORKING_DAYS", "2026-11-23").statusCode())
                .isEqualTo(422);
        assertThat(promise("LA_REVIEW", "3", "NATURAL_DAYS", "2026-11-22").statusCode())
                .isEqualTo(422);
        assertThat(promise("LA_REVIEW", "-1", "NATURAL_DAYS", "2026-11-23").statusCode())
                .isEqualTo(422);
        assertThat(promise("LA_REVIEW", "3", "MONTHS", "2026-11-23").statusCode())
                .isEqualTo(422);
        assertThat(promise("CT_HEARING", "3", "NATURAL_DAYS", "2026-11-23").statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> promise(String key, String amount, String limitUnit, String from) {
        var body = json.createObjectNode()
                .put("clock", key)
                .put("amount", amount)
                .put("limitUnit", limitUnit)
                .put("validFrom", from);
        var request = admin.request("/api/promises")
                .POST(BodyPublishers.ofString(body.toString()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        admin.cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return admin.send(request);
    }

    private HttpResponse<String> send(String where, String notice, int year, @Nullable UnitId unit) {
        var boundary = "notice-" + UUID.randomUUID();
        var body = part(boundary, "year", Integer.toString(year))
                + part(boundary, "source", "某府发〔2026〕1号")
                + part(boundary, "unit", unit == null ? "" : Long.toString(unit.value()))
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notice\"\r\n\r\n"
                + notice + "\r\n--" + boundary + "--\r\n";
        var request = admin.request("/api/calendar/notices" + where)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        admin.cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return admin.send(request);
    }

    private static String part(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n";
    }

    private String due(String start, UnitId unit) throws Exception {
        var question = json.createObjectNode()
                .put("clock", "LA_REVIEW")
                .put("start", start)
                .put("unit", unit.value());
        return json.readTree(admin.post("/api/deadlines/calculate", question.toString())
                        .body())
                .path("due")
                .asText();
    }

    private JsonNode year(int year, UnitId unit) throws Exception {
        return json.readTree(
                admin.get("/api/calendar/" + year + "?unit=" + unit.value()).body());
    }

    private boolean nextYearIsMissing() throws Exception {
        return json.readTree(admin.get("/api/calendar/next-year").body())
                .path("missing")
                .asBoolean();
    }

    private String dueOf(CaseNumber number) {
        return new CaseClocks(jdbc).of(number, "LA_REVIEW").dueOn().toString();
    }

    private @Nullable String promisedOf(CaseNumber number) {
        return column(number, "CAST(promised_due_on AS VARCHAR(10))");
    }

    private boolean tentative(CaseNumber number) {
        return Boolean.parseBoolean(column(number, "CAST(tentative AS VARCHAR(5))"));
    }

    private @Nullable String column(CaseNumber number, String column) {
        return jdbc.sql("SELECT " + column + " AS found FROM case_clock WHERE case_number = ? AND clock = 'LA_REVIEW'")
                .param(number.value())
                .query((row, index) -> Optional.ofNullable(row.getString("found")))
                .single()
                .orElse(null);
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }
}
