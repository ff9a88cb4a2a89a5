package org.huimin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.huimin.Browser;
import org.huimin.CheckedIdNumber;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.Answers;
import org.huimin.casefile.Cases;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Through the door, as the page does it. */
@HouseTest
class CounterTest {

    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final Map<String, Object> TOLD = Map.of("privacy", "2026-1");

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private Answers answers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    private final String somebody = idNumber(NEXT.getAndIncrement());

    @Test
    void nobodyIsRegisteredBeforeTheyWereTold() {
        var refused = register(desk.officer, Map.of());
        assertThat(errors(refused)).containsOnlyKeys("circumstances.told.privacy");
        var committed = register(desk.officer, Map.of("told", TOLD), Map.of("commitment", true));
        assertThat(errors(committed)).containsOnlyKeys("circumstances.told.commitment");
        var outdated = register(desk.officer, Map.of("told", Map.of("privacy", "1999-1")));
        assertThat(errors(outdated)).containsOnlyKeys("circumstances.told.privacy");
    }

    @Test
    void theSamePersonInTheSameMatterIsWarnedOfAndRegisteredWithAReason() {
        var first = number(register(desk.officer, Map.of("told", TOLD)));
        var asked = Map.of("idNumber", somebody, "matter", "A31_5");
        assertThat(body(post(desk.officer, "/api/duplicates/search", asked))
                        .path(0)
                        .path("caseNumber")
                        .asText())
                .isEqualTo(first.value());
        var beyond = body(post(desk.township, "/api/duplicates/search", asked)).path(0);
        assertThat(beyond.path("caseNumber").isNull()).isTrue();
        assertThat(beyond.path("ask").asText()).isEqualTo("AGENCY");
        assertThat(errors(register(desk.officer, Map.of("told", TOLD))))
                .containsOnlyKeys("circumstances.explained.duplicate");
        var explained = Map.of("told", TOLD, "explained", Map.of("duplicate", "另一家雇主拖欠。"));
        assertThat(register(desk.officer, explained).statusCode()).isEqualTo(201);
        assertThat(register(desk.officer, Map.of("told", TOLD), Map.of("matter", "A31_4"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void whoStandsOnAnotherSideElsewhereIsRegisteredWithAReason() {
        register(desk.officer, Map.of("told", TOLD));
        var other = idNumber(NEXT.getAndIncrement());
        Map<String, Object> against =
                Map.of("applicant", applicant(other), "opponent", Map.of("name", "某人", "idNumber", somebody));
        assertThat(errors(register(desk.officer, Map.of("told", TOLD), against)))
                .containsOnlyKeys("circumstances.explained.conflict");
        var explained = Map.of("told", TOLD, "explained", Map.of("conflict", "已核实，由不同承办单位办理。"));
        var number = number(register(desk.officer, explained, against));
        assertThat(audited(number)).contains("CONFLICT_OVERRIDDEN");
    }

    @Test
    void everybodyWhoComesAlongIsAParty() {
        var number = number(register(
                desk.officer,
                Map.of(
                        "told",
                        TOLD,
                        "representative",
                        Map.of("capacity", "LEGAL_REPRESENTATIVE", "name", "岩母", "relation", "母亲", "authority", "户口簿"),
                        "parties",
                        List.of(
                                Map.of("role", "APPLICANT", "name", "岩弟"),
                                Map.of("role", "THIRD_PARTY", "name", "某保险公司")))));
        var roles = body(get(desk.officer, "/api/cases/" + encoded(number)))
                .path("parties")
                .findValuesAsText("role");
        assertThat(roles).containsExactly("APPLICANT", "OPPONENT", "GUARDIAN", "APPLICANT", "THIRD_PARTY");
    }

    @Test
    void everyPartOfItIsReadFieldByField() {
        var wrong = Map.of(
                "told", TOLD,
                "representative", Map.of("capacity", "NEIGHBOUR", "name", "岩母", "relation", "", "authority", "户口簿"),
                "parties", List.of(Map.of("role", "OPPONENT", "name", "某人", "idNumber", "533103198001010013")),
                "forwarding", Map.of("by", "COURT"),
                "earlier", Map.of("number", "第一号", "kind", "RETRIAL"));
        assertThat(errors(register(desk.officer, wrong)))
                .containsOnlyKeys(
                        "circumstances.representative.capacity",
                        "circumstances.representative.relation",
                        "circumstances.parties.0.idNumber",
                        "circumstances.forwarding.organ",
                        "circumstances.earlier.number");
    }

    @Test
    void whoForwardsSaysWhenItWasMade() {
        var forwarding = Map.of("by", "DUTY_LAWYER", "organ", "芒市看守所值班律师工作站");
        assertThat(errors(register(desk.officer, Map.of("told", TOLD, "forwarding", forwarding))))
                .containsOnlyKeys("madeAt");
    }

    @Test
    void whatATownshipReceivesForItsAgencyIsNotCheckedFirst() {
        var number = number(register(desk.township, Map.of("told", TOLD, "forAgency", true)));
        desk.findComplete(number, desk.township);
        assertThat(desk.openActivities(number)).containsExactly("Activity_WriteOpinion");
        var own = number(register(desk.township, Map.of("told", TOLD, "explained", Map.of("duplicate", "另一家雇主。"))));
        desk.findComplete(own, desk.township);
        assertThat(desk.openActivities(own)).containsExactly("Activity_AcceptFirstCheck");
    }

    @Test
    void aLaterCaseTakesOverWhatIsKnownAndBothShowIt() {
        var first = number(register(desk.officer, Map.of("told", TOLD)));
        var prefill = body(get(desk.officer, "/api/cases/" + encoded(first) + "/prefill"));
        assertThat(prefill.path("applicant").path("idNumber").asText()).isEqualTo(somebody);
        assertThat(get(desk.township, "/api/cases/" + encoded(first) + "/prefill")
                        .statusCode())
                .isEqualTo(404);
        var follows = Map.of("told", TOLD, "earlier", Map.of("number", first.value(), "kind", "SECOND_INSTANCE"));
        var second = number(register(desk.officer, follows));
        assertThat(links(second)).isEqualTo(first.value() + " true");
        assertThat(links(first)).isEqualTo(second.value() + " false");
        assertThat(errors(register(desk.township, follows))).containsKey("circumstances.earlier.number");
    }

    @Test
    void aDraftIsItsOfficersOwnAndEndsWithTheRegistration() {
        var typed = Map.of("applicant", Map.of("name", "岩温", "idNumber", somebody), "matter", "A31_5");
        long id = body(post(desk.officer, "/api/drafts", typed)).path("id").asLong();
        assertThat(body(get(desk.officer, "/api/drafts/" + id))
                        .path("content")
                        .path("matter")
                        .asText())
                .isEqualTo("A31_5");
        assertThat(get(desk.secondOfficer, "/api/drafts/" + id).statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT content_cipher FROM draft WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("岩温", somebody);
        assertThat(register(desk.officer, Map.of("told", TOLD, "draft", id)).statusCode())
                .isEqualTo(201);
        assertThat(get(desk.officer, "/api/drafts/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsSetRightLeavesATraceAndMovesNothing() {
        var number = number(register(desk.officer, Map.of("told", TOLD)));
        var before = cases.get(number);
        var asked = Map.of(
                "reason", "身份证复印件看错", "changes", Map.of("applicant", Map.of("name", "岩文", "phone", "13900002222")));
        assertThat(post(desk.secondOfficer, corrections(number), asked).statusCode())
                .isEqualTo(200);
        var page = body(get(desk.officer, "/api/cases/" + encoded(number)));
        assertThat(page.path("applicant").asText()).isEqualTo("岩文");
        assertThat(page.path("parties").path(0).path("phoneMasked").asText()).isEqualTo("139****2222");
        assertThat(page.path("corrections").findValuesAsText("field"))
                .containsExactlyInAnyOrder("applicant.name", "applicant.phone");
        assertThat(page.path("corrections").toString())
                .contains("岩温", "身份证复印件看错")
                .doesNotContain("13900002222");
        assertThat(audited(number)).contains("REGISTRATION_CORRECTED");
        assertThat(cases.get(number).receivedAt()).isEqualTo(before.receivedAt());
        assertThat(cases.get(number).green()).isEqualTo(before.green());
        assertThat(answers.all(number)).hasSize(2);
    }

    @Test
    void refusesACorrectionThatMovesADeadlineOrChangesNothing() {
        var number = number(register(desk.officer, Map.of("told", TOLD)));
        assertThat(errors(correct(number, Map.of("receivedAt", "2020-01-01T00:00:00Z"))))
                .containsOnlyKeys("receivedAt");
        assertThat(errors(correct(number, Map.of("applicant", Map.of("idNumber", "533103198001010013")))))
                .containsOnlyKeys("applicant.idNumber");
        assertThat(body(correct(number, Map.of("claim", cases.get(number).applicant())))
                        .has("code"))
                .isFalse();
        assertThat(body(correct(number, Map.of("claim", cases.get(number).applicant())))
                        .path("code")
                        .asText())
                .isEqualTo("NothingToCorrect");
        assertThat(errors(post(desk.officer, corrections(number), Map.of("changes", Map.of("claim", "另")))))
                .containsOnlyKeys("reason");
        assertThat(post(desk.township, corrections(number), Map.of("reason", "试", "changes", Map.of()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(body(correct(number, Map.of("workInjury", Map.of("a", 1))))
                        .path("code")
                        .asText())
                .isEqualTo("CorrectionUnreadable");
    }

    @Test
    void theFirstOfficerAnswersUntilAnotherAccepts() {
        var number = number(register(desk.officer, Map.of("told", TOLD)));
        assertThat(answering(number)).isEqualTo(desk.officer.id().value());
        assertThat(post(desk.secondOfficer, "/api/cases/" + encoded(number) + "/officer", Map.of())
                        .statusCode())
                .isEqualTo(204);
        assertThat(answering(number)).isEqualTo(desk.secondOfficer.id().value());
        assertThat(audited(number)).contains("CASE_ACCEPTED");
    }

    @Test
    void nothingIsPrintedBeforeTheMaterialsAreChecked() {
        var number = number(register(desk.officer, Map.of("told", TOLD)));
        var path = "/api/cases/" + encoded(number) + "/materials";
        assertThat(get(desk.officer, path).statusCode()).isEqualTo(409);
        desk.checkMaterials(number, desk.officer);
        var printed = body(get(desk.officer, path));
        assertThat(printed.path("received").size()).isPositive();
        assertThat(printed.path("notice").isNull()).isTrue();
    }

    @Test
    void theNoticeThatIsPrintedSaysWhatTheReviewAskedFor() {
        var number = number(register(desk.officer, Map.of("told", TOLD)));
        desk.checkMaterials(number, desk.officer);
        desk.askForPapersInReview(number, Map.of());
        assertThat(notice(number).findValuesAsText("name")).containsExactly("工资条", "劳动合同");
        assertThat(notice(number).path("days").isNull()).isTrue();

        desk.serveSupplementNotice(number, desk.officer, 10);
        assertThat(notice(number).path("days").asInt()).isEqualTo(10);
        assertThat(notice(number).findValuesAsText("name")).containsExactly("工资条", "劳动合同");
    }

    private JsonNode notice(CaseNumber number) {
        return body(get(desk.officer, "/api/cases/" + encoded(number) + "/materials"))
                .path("notice");
    }

    private HttpResponse<String> correct(CaseNumber number, Map<String, Object> changes) {
        return post(desk.officer, corrections(number), Map.of("reason", "核对后更正", "changes", changes));
    }

    private static String corrections(CaseNumber number) {
        return "/api/cases/" + encoded(number) + "/corrections";
    }

    private long answering(CaseNumber number) {
        return body(get(desk.officer, "/api/cases/" + encoded(number)))
                .path("answeringOfficer")
                .path("id")
                .asLong();
    }

    private String links(CaseNumber number) {
        var link = body(get(desk.officer, "/api/cases/" + encoded(number)))
                .path("links")
                .path(0);
        return link.path("number").asText() + " " + link.path("earlier").asText();
    }

    private List<String> audited(CaseNumber number) {
        return jdbc.sql("SELECT action FROM audit_entry WHERE case_number = ?")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private HttpResponse<String> register(Employee by, Map<String, ?> circumstances) {
        return register(by, circumstances, Map.of());
    }

    private HttpResponse<String> register(Employee by, Map<String, ?> circumstances, Map<String, Object> otherwise) {
        var fields = new HashMap<String, Object>(Map.of("applicant", applicant(somebody)));
        fields.putAll(otherwise);
        fields.put("circumstances", circumstances);
        return post(by, "/api/cases", desk.registration(fields));
    }

    private Map<String, Object> applicant(String idNumber) {
        var applicant = new HashMap<>(desk.applicant("NONE"));
        applicant.put("idNumber", idNumber);
        applicant.put("phone", "139" + idNumber.substring(9, 17));
        return applicant;
    }

    private HttpResponse<String> post(Employee by, String path, Object body) {
        var browser = new Browser(port);
        browser.login(by.login(), SmallBureau.PASSWORD);
        return browser.send(browser.request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElseThrow())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json.valueToTree(body).toString())));
    }

    private HttpResponse<String> get(Employee by, String path) {
        var browser = new Browser(port);
        browser.login(by.login(), SmallBureau.PASSWORD);
        return browser.get(path);
    }

    private Map<String, String> errors(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return json.convertValue(body(answer).path("errors"), new TypeReference<Map<String, String>>() {});
    }

    private CaseNumber number(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new CaseNumber(body(answer).path("number").asText());
    }

    private JsonNode body(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(answer.body(), noJson);
        }
    }

    private static String encoded(CaseNumber number) {
        return URLEncoder.encode(number.value(), StandardCharsets.UTF_8);
    }

    /** Somebody born in 1975, with a check character that is right. */
    private static String idNumber(int order) {
        return CheckedIdNumber.of("53310319750615" + String.format("%03d", order));
    }
}
