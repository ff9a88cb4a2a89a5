package org.huimin.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register over HTTP: who may change what, and what becomes of bad input. */
@HouseTest
class RegisterOverHttpTest {

    private static final String ENTRY = """
            {"version": %s, "kind": "LAWYER", "practiceNumber": "15331201210000012", "practisingSince": "2012-03-01",
             "defendingSince": "2015-01-01", "gender": "FEMALE", "minors": true, "caseLimit": 8,
             "matters": ["A31_5", "CRIM_A24"], "languages": ["HAN", "DAI"], "areas": ["533103105"]}""";

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private ObjectMapper json;

    @Test
    void theHeadEntersAndTheHistorySaysWhatAndWho() {
        var lawyer = lawyer();
        var page = read(post(desk.head, path(lawyer, ""), ENTRY.formatted(0)), 200);
        assertThat(page.path("practitioner").path("languages"))
                .extracting(JsonNode::asText)
                .containsExactly("HAN", "DAI");
        assertThat(page.path("practitioner").path("areas").get(0).asText()).isEqualTo("533103105000");
        assertThat(page.path("practitioner").path("version").asInt()).isOne();
        assertThat(page.path("changes")).anySatisfy(change -> {
            assertThat(change.path("field").asText()).isEqualTo("caseLimit");
            assertThat(change.path("became").asText()).isEqualTo("8");
            assertThat(change.path("by").asText())
                    .isEqualTo(desk.actor(desk.head).name());
        });
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        var lawyer = lawyer();
        read(post(desk.head, path(lawyer, ""), ENTRY.formatted(0)), 200);
        assertThat(code(post(desk.head, path(lawyer, ""), ENTRY.formatted(0)), 409))
                .isEqualTo("EntryHasChanged");
        assertThat(code(post(desk.head, path(lawyer, ""), ENTRY.formatted(7)), 409))
                .isEqualTo("EntryHasChanged");
        read(post(desk.head, path(lawyer, ""), ENTRY.formatted(1)), 200);
    }

    @Test
    void badInputIsNamedFieldByFieldAndChangesNothing() {
        var lawyer = lawyer();
        var bad = """
                {"version": 0, "kind": "JUDGE", "practiceNumber": "一二三", "practisingSince": "2999-01-01",
                 "defendingSince": "31.12.2010", "licensedUntil": "x", "suspendedUntil": "2026-01-01", "gender": "?",
                 "caseLimit": 0, "matters": ["' OR 1=1"], "languages": [null, ""], "areas": ["芒市"]}""";
        var refused = read(post(desk.head, path(lawyer, ""), bad), 422);
        assertThat(refused.path("errors").fieldNames())
                .toIterable()
                .contains(
                        "kind",
                        "practiceNumber",
                        "practisingSince",
                        "defendingSince",
                        "licensedUntil",
                        "suspendedFrom",
                        "gender",
                        "caseLimit",
                        "matters",
                        "languages",
                        "areas");
        var page = read(browser(desk.head).get(path(lawyer, "")), 200);
        assertThat(page.path("practitioner").path("known").asBoolean()).isFalse();
        assertThat(page.path("changes")).isEmpty();
    }

    @Test
    void aFirmKeepsLanguagesAndLeaveOfItsOwnPeopleAndNothingElse() {
        var boss = desk.bureau.somebody(desk.bureau.firm, "FIRM");
        var lawyer = lawyer();
        var spoken = "{\"version\": 0, \"languages\": [\"JINGPO\"]}";
        assertThat(read(post(boss, path(lawyer, "/languages"), spoken), 200)
                        .path("practitioner")
                        .path("languages")
                        .get(0)
                        .asText())
                .isEqualTo("JINGPO");
        assertThat(post(boss, path(lawyer, ""), ENTRY.formatted(1)).statusCode())
                .isEqualTo(403);

        var stranger = desk.bureau.somebody(desk.bureau.agency, "LAWYER");
        assertThat(post(boss, path(stranger, "/languages"), spoken).statusCode())
                .isEqualTo(404);
        assertThat(browser(boss).get(path(stranger, "")).statusCode()).isEqualTo(404);
    }

    @Test
    void leaveIsEnteredOnceAndEnded() {
        var lawyer = lawyer();
        var days = "{\"from\": \"%s\", \"until\": \"%s\"}"
                .formatted(desk.today(), desk.today().plusDays(5));
        var key = UUID.randomUUID().toString();
        read(absent(lawyer, days, key), 200);
        var again = read(absent(lawyer, days, key), 200);
        assertThat(again.path("leaves")).hasSize(1);
        assertThat(again.path("practitioner").path("available").asBoolean()).isFalse();
        assertThat(code(absent(lawyer, days, UUID.randomUUID().toString()), 409))
                .isEqualTo("LeavesOverlap");

        var leave = again.path("leaves").get(0).path("id").asText();
        var back = read(post(desk.head, path(lawyer, "/leaves/" + leave + "/end"), "{}"), 200);
        assertThat(back.path("practitioner").path("available").asBoolean()).isTrue();
        assertThat(code(post(desk.head, path(lawyer, "/leaves/" + leave + "/end"), "{}"), 404))
                .isEqualTo("NoSuchLeave");
    }

    @Test
    void leaveThatEndsBeforeItBeginsIsRefused() {
        var days = "{\"from\": \"2026-12-02\", \"until\": \"2026-12-01\"}";
        var refused = read(absent(lawyer(), days, UUID.randomUUID().toString()), 422);
        assertThat(refused.path("errors").has("until")).isTrue();
    }

    @Test
    void findsByLanguageSortsAndGoesOnByPage() {
        var lawyer = lawyer();
        read(post(desk.head, path(lawyer, ""), ENTRY.formatted(0).replace("\"DAI\"", "\"WA\"")), 200);
        var found = search(desk.head, "{\"language\": \"WA\", \"matter\": \"CRIM_A24\", \"available\": true}");
        assertThat(found.path("content"))
                .extracting(row -> row.path("id").asText())
                .contains(lawyer.id().toString());
        assertThat(search(desk.head, "{\"language\": \"KLINGON\"}").path("content"))
                .isEmpty();

        var first = search(desk.head, "{\"sort\": \"name\", \"descending\": true, \"size\": 1}");
        var next = search(
                desk.head,
                "{\"sort\": \"name\", \"descending\": true, \"size\": 1, \"after\": \"%s\"}"
                        .formatted(first.path("next").asText()));
        assertThat(first.path("count").asInt()).isGreaterThan(1);
        assertThat(next.path("content").get(0).path("id"))
                .isNotEqualTo(first.path("content").get(0).path("id"));
        assertThat(post(desk.head, "/api/practitioners/search", "{\"after\": \"nonsense\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    private Employee lawyer() {
        return desk.bureau.somebody(desk.bureau.firm, "LAWYER");
    }

    private JsonNode search(Employee by, String search) {
        return read(post(by, "/api/practitioners/search", search), 200);
    }

    private HttpResponse<String> absent(Employee lawyer, String days, String key) {
        var browser = browser(desk.head);
        return browser.send(browser.request(path(lawyer, "/leaves"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElseThrow())
                .POST(BodyPublishers.ofString(days)));
    }

    private HttpResponse<String> post(Employee by, String path, String body) {
        return browser(by).post(path, body);
    }

    private Browser browser(Employee by) {
        var browser = new Browser(port, "zh");
        browser.login(by.login(), SmallBureau.PASSWORD);
        return browser;
    }

    private static String path(Employee lawyer, String more) {
        return "/api/practitioners/" + lawyer.id() + more;
    }

    private String code(HttpResponse<String> answer, int status) {
        return read(answer, status).path("code").asText();
    }

    private JsonNode read(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
