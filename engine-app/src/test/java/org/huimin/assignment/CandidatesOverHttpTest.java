package org.huimin.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.Cases;
import org.huimin.organization.Language;
import org.huimin.organization.Practice;
import org.huimin.organization.PracticeKind;
import org.huimin.organization.Register;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list that the head of the agency chooses from, as the page gets it. */
@HouseTest
class CandidatesOverHttpTest {

    private static final Map<String, Object> DAI = Map.of(
            "name", "岩温",
            "idKind", "ID_CARD",
            "idNumber", "533103198001010014",
            "ethnicity", "傣族",
            "phone", "13887001234",
            "address", "德宏州芒市勐戛镇某村某组",
            "category", "POOR_REG");

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private Register register;

    @Autowired
    private ObjectMapper json;

    @Test
    void saysInWordsWhatSpeaksForSomebodyWhoSpeaksTheRecipientsLanguage() {
        var lawyer = practising(PracticeKind.LAWYER, Language.HAN, Language.DAI);
        var number = desk.register(desk.officer, Map.of("applicant", DAI));

        var found = find(ask(desk.head, number, "{}", "zh"), lawyer);

        assertThat(reason(found, "LANGUAGE").path("text").asText()).isEqualTo("会傣语");
        assertThat(reason(found, "LANGUAGE").path("points").asInt()).isEqualTo(25);
        assertThat(found.path("bars")).isEmpty();
        assertThat(reason(find(ask(desk.head, number, "{}", "en"), lawyer), "LANGUAGE")
                        .path("text")
                        .asText())
                .isEqualTo("Speaks Dai");
    }

    @Test
    void showsABarredWorkerWithTheReasonAndAnsweredWishes() {
        var worker = practising(PracticeKind.BASIC_LEVEL, Language.HAN);
        var number = desk.register(desk.officer, Map.of("matter", "CRIM_A24"));

        var found = find(ask(desk.head, number, "{\"lawyerId\": " + worker.id() + "}", "zh"), worker);

        assertThat(found.path("bars").get(0).asText()).isEqualTo("基层法律服务工作者不得办理刑事案件");
        assertThat(found.path("wished").asBoolean()).isTrue();
        assertThat(found.path("cautions").get(0).asText()).contains("受援人点名");
    }

    @Test
    void aFirmSeesItsOwnPeopleOfItsOwnCasesOnly() {
        var boss = desk.bureau.somebody(desk.bureau.firm, "FIRM");
        var number = desk.register(desk.officer);
        assertThat(post(boss, number, "candidates", "{}", "zh").statusCode()).isEqualTo(404);

        cases.appoint(number, desk.bureau.firm, desk.lawyer.id());

        var firms = ask(boss, number, "{}", "zh");
        assertThat(firms).hasSize(1);
        assertThat(firms.get(0).path("id").asLong()).isEqualTo(desk.bureau.firm.value());
    }

    @Test
    void whomTheRecipientDoesNotWantIsShownSoUntilTheyThinkBetterOfIt() {
        var lawyer = practising(PracticeKind.LAWYER, Language.HAN);
        var number = desk.register(desk.officer);
        say(desk.officer, number, lawyer, true);
        say(desk.officer, number, lawyer, true);
        assertThat(find(ask(desk.head, number, "{}", "zh"), lawyer)
                        .path("bars")
                        .get(0)
                        .asText())
                .isEqualTo("受援人不同意由其承办");

        say(desk.officer, number, lawyer, false);
        assertThat(find(ask(desk.head, number, "{}", "zh"), lawyer).path("bars"))
                .isEmpty();
    }

    @Test
    void refusesALanguageThatNobodySpeaksInWords() throws Exception {
        var number = desk.register(desk.officer);
        var refused =
                post(desk.head, number, "candidates", "{\"languages\": [\"KLINGON\", null], \"gender\": \"X\"}", "zh");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json.readTree(refused.body()).path("errors").has("languages"))
                .isTrue();
        assertThat(json.readTree(refused.body()).path("errors").has("gender")).isTrue();
    }

    @Test
    void nobodyCanBeObjectedToWhoIsNotThere() {
        var number = desk.register(desk.officer);
        var refused =
                post(desk.officer, number, "unwanted-lawyers", "{\"lawyerId\": 999999999, \"unwanted\": true}", "zh");
        assertThat(refused.statusCode()).isEqualTo(404);
    }

    private Employee practising(PracticeKind kind, Language... languages) {
        var person = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        var practice = new Practice(
                kind,
                LocalDate.of(2012, 3, 1),
                null,
                null,
                null,
                null,
                false,
                8,
                Set.of("A31_5"),
                Set.of(languages),
                Set.of(),
                0);
        register.enter(person.id(), practice, "15331201210000012", desk.head.id());
        return person;
    }

    private void say(Employee by, CaseNumber number, Employee lawyer, boolean unwanted) {
        var body = "{\"lawyerId\": %s, \"unwanted\": %s}".formatted(lawyer.id(), unwanted);
        assertThat(post(by, number, "unwanted-lawyers", body, "zh").statusCode())
                .isEqualTo(204);
    }

    private JsonNode ask(Employee by, CaseNumber number, String search, String language) {
        var answer = post(by, number, "candidates", search, language);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private HttpResponse<String> post(Employee by, CaseNumber number, String what, String body, String language) {
        var browser = new Browser(port, language);
        browser.login(by.login(), SmallBureau.PASSWORD);
        return browser.post(
                "/api/cases/" + URLEncoder.encode(number.value(), StandardCharsets.UTF_8) + "/" + what, body);
    }

    private static JsonNode find(JsonNode firms, Employee lawyer) {
        return StreamSupport.stream(firms.spliterator(), false)
                .flatMap(firm -> StreamSupport.stream(firm.path("lawyers").spliterator(), false))
                .filter(one -> one.path("id").asLong() == lawyer.id().value())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode reason(JsonNode lawyer, String kind) {
        return StreamSupport.stream(lawyer.path("reasons").spliterator(), false)
                .filter(reason -> reason.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
