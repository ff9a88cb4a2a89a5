package org.huimin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.Cases;
import org.huimin.casefile.KeptDecisions;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DecisionRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class ApplicationControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private KeptDecisions decisions;

    @Autowired
    private ObjectMapper json;

    @Test
    void aTownshipRegistersForItsAgency() throws Exception {
        var answer = post(desk.township, key(), desk.registration(Map.of()));
        assertThat(answer.statusCode()).isEqualTo(201);
        var registered = cases.get(number(answer));
        assertThat(registered.unit()).isEqualTo(desk.bureau.station);
        assertThat(registered.agency()).isEqualTo(desk.bureau.agency);
        assertThat(registered.stage()).isEqualTo("SUBMITTED");
        assertThat(desk.openActivities(registered.number())).containsExactly("Activity_CheckMaterials");
    }

    @Test
    void aRequestThatIsSentTwiceOpensOneCase() throws Exception {
        var key = key();
        var registration = desk.registration(Map.of());
        assertThat(number(post(desk.officer, key, registration)))
                .isEqualTo(number(post(desk.officer, key, registration)));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceInTheReadersLanguage() throws Exception {
        var wrong = desk.registration(Map.of("receivedAt", "2100-01-01T00:00:00Z", "matter", "NONE", "claim", " "));
        var chinese = post(desk.officer, key(), wrong);
        assertThat(chinese.statusCode()).isEqualTo(422);
        var problem = json.readTree(chinese.body());
        assertThat(problem.path("code").asText()).isEqualTo("RegistrationRefused");
        assertThat(json.convertValue(problem.path("errors"), Map.class))
                .isEqualTo(Map.of("receivedAt", "不能晚于现在", "matter", "请从列表中选择", "claim", "必填"));
        var english = json.readTree(
                post(new Browser(port, "en"), desk.officer, key(), wrong).body());
        assertThat(english.path("errors").path("claim").asText()).isEqualTo("Required");
    }

    @Test
    void whatIsRefusedMayBeCorrectedUnderTheSameKey() throws Exception {
        var key = key();
        assertThat(post(desk.officer, key, desk.registration(Map.of("claim", "")))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(desk.officer, key, desk.registration(Map.of())).statusCode())
                .isEqualTo(201);
    }

    @Test
    void onlyIntakeRegisters() {
        assertThat(post(desk.head, key(), desk.registration(Map.of())).statusCode())
                .isEqualTo(403);
    }

    @Test
    void wantsAKey() {
        assertThat(post(desk.officer, "", desk.registration(Map.of())).statusCode())
                .isEqualTo(422);
    }

    @Test
    void theTableSaysWhoIsGreenAndWhoCounts() {
        var poor = cases.get(desk.register(desk.officer));
        assertThat(poor.green()).isTrue();
        assertThat(poor.inTargetGroup()).isTrue();
        var anybody = cases.get(desk.register(desk.officer, Map.of("applicant", desk.applicant("NONE"))));
        assertThat(anybody.green()).isFalse();
        assertThat(anybody.inTargetGroup()).isFalse();
        assertThat(decisions.latest(poor.number(), "GreenChannel").map(DecisionRow::legalBasis))
                .hasValueSatisfying(basis -> assertThat(basis).isNotBlank());
    }

    @Test
    void theTableSuggestsOnceTheMaterialsAreThere() {
        var number = desk.register(
                desk.officer, Map.of("applicant", desk.applicant("MIGRANT"), "income", "UNKNOWN", "commitment", false));
        assertThat(decisions.latest(number, "Eligibility")).isEmpty();
        desk.checkMaterials(number, desk.officer);
        assertThat(decisions.latest(number, "Eligibility").map(row -> row.text("economicCheck")))
                .contains("EXEMPT");
    }

    @Test
    void fewerThanSevenDaysAreUrgent() {
        assertThat(cases.get(desk.register(desk.officer, Map.of("limitationEndsOn", day(6))))
                        .urgent())
                .isTrue();
        assertThat(cases.get(desk.register(desk.officer, Map.of("limitationEndsOn", day(7))))
                        .urgent())
                .isFalse();
    }

    private String day(int fromToday) {
        return desk.today().plusDays(fromToday).toString();
    }

    private HttpResponse<String> post(Employee by, String key, Registration registration) {
        return post(new Browser(port), by, key, registration);
    }

    private HttpResponse<String> post(Browser browser, Employee by, String key, Registration registration) {
        browser.login(by.login(), SmallBureau.PASSWORD);
        var request = browser.request("/api/cases")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElseThrow());
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return browser.send(request.POST(BodyPublishers.ofString(write(registration))));
    }

    private CaseNumber number(HttpResponse<String> answer) throws JsonProcessingException {
        JsonNode body = json.readTree(answer.body());
        return new CaseNumber(body.path("number").asText());
    }

    private String write(Registration registration) {
        try {
            return json.writeValueAsString(registration);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
