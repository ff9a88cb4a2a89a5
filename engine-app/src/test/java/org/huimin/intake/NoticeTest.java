package org.huimin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.CaseClocks;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.Facts;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A notice of court, procuratorate or police: nobody's means are examined, the assignment waits at once. */
@HouseTest
class NoticeTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Facts facts;

    @Autowired
    private Notices notices;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void waitsForTheAssignmentWithoutAnyReview() throws Exception {
        var answer = post(desk.officer, UUID.randomUUID().toString(), notice(Map.of()));
        assertThat(answer.statusCode()).isEqualTo(201);
        var number = new CaseNumber(json.readTree(answer.body()).path("number").asText());
        var registered = desk.get(number);
        assertThat(registered.stage()).isEqualTo("GRANTED");
        assertThat(registered.channel()).isEqualTo("NOTICE");
        assertThat(desk.openActivities(number))
                .singleElement()
                .satisfies(activity -> assertThat(activity).startsWith("Activity_Assign"));
        assertThat(facts.latest(number, "noticeReceived")).isPresent();
        assertThat(facts.latest(number, "applicationReceived")).isEmpty();
    }

    @Test
    void threeDaysRollOverTheHoliday() {
        clock.moveTo(OfficeTime.startOf(LocalDate.of(2026, 10, 8)).plusSeconds(36_000));
        var number = register(Map.of());
        assertThat(new CaseClocks(jdbc).of(number, "LA_NOTIFIED").dueOn()).isEqualTo("2026-10-12");
    }

    @Test
    void theOrganIsToldWhoHandlesTheCaseWhileTheLawyerWorks() {
        clock.moveTo(OfficeTime.startOf(LocalDate.of(2026, 10, 12)).plusSeconds(36_000));
        var number = register(Map.of("kind", "DISABLED"));
        clock.moveTo(OfficeTime.startOf(LocalDate.of(2026, 10, 14)).plusSeconds(36_000));
        desk.assign(number);
        assertThat(new CaseClocks(jdbc).of(number, "LA_NOTIFIED").status()).isEqualTo("STOPPED");
        assertThat(new CaseClocks(jdbc).of(number, "LA_TELL_ORGAN").dueOn()).isEqualTo("2026-10-15");
        assertThat(Desk.faultsOf(() -> tellOrgan(number, "2026-10-13"))).containsExactly("toldOn");

        tellOrgan(number, "2026-10-14");

        assertThat(new CaseClocks(jdbc).of(number, "LA_TELL_ORGAN").status()).isEqualTo("STOPPED");
        assertThat(facts.latest(number, "organTold")).isPresent();
        assertThat(desk.openActivities(number))
                .contains("Activity_SignEngagement")
                .doesNotContain("Activity_TellOrgan");
    }

    @Test
    void theLetterIsReadByWhoeverAssignsAndOnTheCasePage() throws Exception {
        var number = register(Map.of("kind", "DISABLED", "contactPhone", "13887005678"));
        var head = new Browser(port);
        head.login(desk.head.login(), SmallBureau.PASSWORD);
        var task = head.get(
                "/api/tasks/" + desk.open(number, "Activity_AssignFirm").id());
        assertThat(json.readTree(task.body()).at("/notice/letterNumber").asText())
                .isEqualTo("（2026）云3103刑初12号通辩");
        var page = head.get("/api/cases/" + URLEncoder.encode(number.value(), StandardCharsets.UTF_8));
        assertThat(json.readTree(page.body()).at("/notice/contactPhone").asText())
                .isEqualTo("13887005678");
    }

    @Test
    void theSameKeyRegistersOnce() {
        var key = UUID.randomUUID().toString();
        var notice = notice(Map.of());
        var first = post(desk.officer, key, notice);
        assertThat(post(desk.officer, key, notice).body()).isEqualTo(first.body());
    }

    @Test
    void everyFaultIsNamedAtOnce() throws Exception {
        var wrong = notice(Map.of(
                "organ",
                "POLICE",
                "stage",
                "SECOND_INSTANCE",
                "letterNumber",
                " ",
                "contactPhone",
                "12",
                "person",
                Map.of("name", "", "idKind", "ID_CARD", "idNumber", "533103198001010013")));
        var refused = post(desk.officer, UUID.randomUUID().toString(), wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        var problem = json.readTree(refused.body());
        assertThat(problem.path("code").asText()).isEqualTo("RegistrationRefused");
        assertThat(problem.path("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("stage", "letterNumber", "contactPhone", "person.name", "person.idNumber");
    }

    @Test
    void nothingAtAllIsRefusedInWords() {
        assertThat(post(desk.officer, UUID.randomUUID().toString(), Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void onlyTheCounterRegisters() {
        assertThat(post(desk.head, UUID.randomUUID().toString(), notice(Map.of()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoIsOfAgeIsNoMinor() throws Exception {
        var refused = post(desk.officer, UUID.randomUUID().toString(), notice(Map.of("kind", "MINOR")));
        assertThat(json.readTree(refused.body()).path("errors").path("kind").asText())
                .contains("十八周岁");
    }

    @Test
    void anApplicationPassedOnLateIsTheBreachOfWhoPassedItOn() {
        var number = desk.register(
                desk.officer,
                Map.of("madeAt", desk.now().minusSeconds(25 * 3600).toString()));
        var forward = new CaseClocks(jdbc).of(number, "LA_FORWARD_24H");
        assertThat(forward.owner()).isEqualTo("FORWARDER");
        assertThat(forward.status()).isEqualTo("STOPPED");
        assertThat(forward.breached()).isTrue();
        var inTime = desk.register(
                desk.officer,
                Map.of("madeAt", desk.now().minusSeconds(23 * 3600).toString()));
        assertThat(new CaseClocks(jdbc).of(inTime, "LA_FORWARD_24H").breached()).isFalse();
    }

    private void tellOrgan(CaseNumber number, String day) {
        desk.complete(
                number,
                "Activity_TellOrgan",
                desk.officer,
                Map.of("toldOn", day, "method", "ELECTRONIC", "receivedBy", "刑事审判庭", "organTold", true));
    }

    private CaseNumber register(Map<String, Object> otherwise) {
        return notices.register(
                json.convertValue(notice(otherwise), NoticeRegistration.class), desk.actor(desk.officer));
    }

    private Map<String, Object> notice(Map<String, Object> otherwise) {
        var notice = new HashMap<String, Object>(Map.of(
                "organ", "COURT",
                "organName", "芒市人民法院",
                "letterNumber", "（2026）云3103刑初12号通辩",
                "kind", "LIFE_OR_DEATH",
                "stage", "FIRST_INSTANCE",
                "receivedAt", desk.now().toString(),
                "charge", "故意伤害罪",
                "custodyPlace", "芒市看守所",
                "person", Map.of("name", "岩三", "idKind", "ID_CARD", "idNumber", "533103199003070023")));
        notice.putAll(otherwise);
        return notice;
    }

    private HttpResponse<String> post(Employee by, String key, Map<String, ?> notice) {
        var browser = new Browser(port);
        browser.login(by.login(), SmallBureau.PASSWORD);
        try {
            return browser.send(browser.request("/api/notices")
                    .header("Idempotency-Key", key)
                    .header("Content-Type", "application/json")
                    .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElseThrow())
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(json.writeValueAsString(notice))));
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
