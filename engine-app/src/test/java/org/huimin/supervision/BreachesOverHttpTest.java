package org.huimin.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.Nudged;
import org.huimin.deadline.Breaches;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.worklist.TaskDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A day was missed: who sees it, who says why, and who asks after it. */
@HouseTest
@RecordApplicationEvents
class BreachesOverHttpTest {

    private static final String CAUSE = """
            {"cause": "WAITED_FOR_OTHERS", "explanation": "等待民政部门核查经济状况。"}""";

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private Breaches breaches;

    @Autowired
    private BreachTable table;

    @Autowired
    private Nudges nudges;

    @Autowired
    private NudgeTable log;

    @Autowired
    private ApplicationEvents heard;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @BeforeEach
    void itIsTheSecondOfMarch() {
        on("2026-03-02T10:00");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void aCauseIsGivenOnceAndStaysAsItWas() throws Exception {
        var number = missed();
        var id = clockOf(number);
        var key = UUID.randomUUID().toString();
        assertThat(explain(desk.head, id, CAUSE, key).statusCode()).isEqualTo(200);
        assertThat(explain(desk.head, id, CAUSE, key).statusCode())
                .as("the same request")
                .isEqualTo(200);

        var again = explain(desk.head, id, CAUSE, UUID.randomUUID().toString());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json.readTree(again.body()).path("code").asText()).isEqualTo("CauseGivenAlready");
        assertThat(table.causeOf(id)).hasValueSatisfying(given -> {
            assertThat(given.cause()).isEqualTo(Cause.WAITED_FOR_OTHERS);
            assertThat(given.explanation()).isEqualTo("等待民政部门核查经济状况。");
            assertThat(given.by()).isEqualTo(desk.head.id());
        });
        assertThat(jdbc.sql("SELECT explanation_cipher FROM breach_cause WHERE clock_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("民政");
    }

    @Test
    void onlyWhoWasLateSaysWhy() throws Exception {
        var number = missed();
        var id = clockOf(number);
        for (var other : List.of(desk.director, desk.township, desk.officer)) {
            var refused = explain(other, id, CAUSE, UUID.randomUUID().toString());
            assertThat(refused.statusCode()).isIn(403, 404);
            assertThat(json.readTree(refused.body()).path("code").asText()).isIn("NotYoursToExplain", "NoSuchBreach");
        }
        assertThat(table.causeOf(id)).isEmpty();
        assertThat(explain(desk.head, 4_711_000, CAUSE, UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(404);
    }

    /** Who takes a late step over was not late. */
    @Test
    void whoeverTakesALateStepOverIsNotAskedForTheDelayOfAnother() throws Exception {
        var first = desk.bureau.somebody(desk.bureau.agency, "REVIEWER");
        var second = desk.bureau.somebody(desk.bureau.agency, "REVIEWER");
        var number = missedBy(first);
        tasks.handOver(desk.open(number, "Activity_WriteOpinion").id(), second.id(), desk.actor(first));
        var seen = page(second, number).path("missed").get(0);
        assertThat(seen.path("mine").asBoolean()).isFalse();
        assertThat(seen.path("holder").asText()).isEqualTo(desk.actor(first).name());
        assertThat(rows(second, "mine", number)).isEmpty();
        var refused = explain(second, clockOf(number), CAUSE, UUID.randomUUID().toString());
        assertThat(json.readTree(refused.body()).path("code").asText()).isEqualTo("NotYoursToExplain");
        assertThat(rows(first, "mine", number)).as("who was late still is").hasSize(1);
    }

    @Test
    void aCauseThatSaysTooLittleIsNamedByItsFields() throws Exception {
        var id = clockOf(missed());
        var refused = explain(
                desk.head, id, "{\"explanation\": \" 忙 \"}", UUID.randomUUID().toString());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json.readTree(refused.body()).path("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("cause", "explanation");
        assertThat(explain(
                                desk.head,
                                id,
                                "{\"cause\": \"WEATHER\"}",
                                UUID.randomUUID().toString())
                        .statusCode())
                .isBetween(400, 422);
    }

    @Test
    void theDirectorSeesAllAndEverybodyElseWhatTheyHaveToExplain() throws Exception {
        var number = missed();
        assertThat(rows(desk.director, "all", number)).hasSize(1);
        assertThat(rows(desk.director, "mine", number)).isEmpty();
        assertThat(rows(desk.head, "mine", number)).singleElement().satisfies(row -> {
            assertThat(row.path("clock").asText()).isEqualTo("LA_REVIEW");
            assertThat(row.path("owner").asText()).isEqualTo("AGENCY");
            assertThat(row.path("dueOn").asText()).isEqualTo("2026-03-09");
            assertThat(row.path("daysLate").asInt()).isEqualTo(1);
            assertThat(row.path("cause").isNull()).isTrue();
        });
        assertThat(rows(desk.officer, "all", number)).isEmpty();
        assertThat(rows(desk.lawyer, "all", number)).isEmpty();
    }

    @Test
    void causesAreCountedAndNarrowTheList() throws Exception {
        var number = missed();
        var before = counts();
        explain(desk.head, clockOf(number), CAUSE, UUID.randomUUID().toString());
        var after = counts();
        assertThat(after.path("all").asInt()).isEqualTo(before.path("all").asInt());
        assertThat(after.path("unexplained").asInt())
                .isEqualTo(before.path("unexplained").asInt() - 1);
        assertThat(search(
                        desk.director, "{\"scope\": \"all\", \"explained\": false, \"q\": \"" + number.value() + "\"}"))
                .isEmpty();
        assertThat(search(
                        desk.director,
                        "{\"scope\": \"all\", \"explained\": true, \"open\": true, \"owner\": \"AGENCY\", \"cause\":"
                                + " \"WAITED_FOR_OTHERS\", \"order\": \"NEWEST\", \"q\": \"" + number.value() + "\"}"))
                .hasSize(1);
    }

    @Test
    void whatWasDoneInTimeAndEnteredLateIsNobodysBreach() throws Exception {
        var number = missed();
        desk.complete(
                number,
                "Activity_Decide",
                desk.head,
                Map.of(
                        "decidedOn", "2026-03-09",
                        "outcome", "GRANTED",
                        "form", "LABOUR_ARBITRATION",
                        "reason", "符合法律援助条件。"));
        assertThat(rows(desk.director, "all", number)).isEmpty();
        assertThat(table.of(number)).isEmpty();
    }

    @Test
    void whoeverHasTheStepIsNudgedAndNotAgainAtOnce() throws Exception {
        var number = missed();
        clock.advance(Duration.ofHours(10));
        var sent = nudge(
                desk.director,
                number,
                "{\"note\": \"请尽快作出决定。\"}",
                UUID.randomUUID().toString());
        assertThat(sent.statusCode()).isEqualTo(200);

        var again = nudge(desk.director, number, "{}", UUID.randomUUID().toString());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json.readTree(again.body()).path("detail").asText())
                .contains("2026-03-10 10:00", "2026-03-10 14:00")
                .contains(desk.actor(desk.director).name());

        assertThat(log.of(number, true)).singleElement().satisfies(nudge -> {
            assertThat(nudge.note()).isEqualTo("请尽快作出决定。");
            assertThat(nudge.by()).isEqualTo(desk.actor(desk.director).name());
            assertThat(nudge.to()).singleElement().satisfies(to -> {
                assertThat(to.person()).isEqualTo(desk.actor(desk.head).name());
                assertThat(to.step()).contains("决定");
            });
        });
        on("2026-03-10T14:01");
        nudges.nudge(number, new NudgeAsked(null, null), desk.actor(desk.director));
        assertThat(heard.stream(Nudged.class)).hasSize(1);
        assertThat(log.of(number, false)).hasSize(2).allMatch(nudge -> nudge.note() == null);
    }

    @Test
    void aNudgeAboutAClockGoesWhereItsStepLies() throws Exception {
        var number = missed();
        var id = clockOf(number);
        assertThat(nudge(
                                desk.director,
                                number,
                                "{\"clockId\": " + id + "}",
                                UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(200);
        assertThat(page(desk.director, number)
                        .path("nudges")
                        .get(0)
                        .path("clock")
                        .asText())
                .isEqualTo("审查决定期限");
        var strange = nudge(
                desk.director,
                number,
                "{\"clockId\": 471100}",
                UUID.randomUUID().toString());
        assertThat(json.readTree(strange.body()).path("code").asText()).isEqualTo("NobodyToNudge");
    }

    @Test
    void nobodyNudgesThemselvesAndNothingThatIsOver() throws Exception {
        var own = missed();
        var refused = nudge(desk.head, own, "{}", UUID.randomUUID().toString());
        assertThat(json.readTree(refused.body()).path("code").asText()).isEqualTo("NobodyToNudge");
        var tooLong = nudge(
                desk.director,
                own,
                "{\"note\": \"" + "急".repeat(201) + "\"}",
                UUID.randomUUID().toString());
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(log.of(own, true)).isEmpty();
    }

    @Test
    void theCasePageShowsWhatWasMissedAndWhoAsked() throws Exception {
        var number = missed();
        nudge(desk.director, number, "{\"note\": \"请尽快。\"}", UUID.randomUUID().toString());
        var toHead = page(desk.head, number);
        assertThat(toHead.path("missed").get(0).path("mine").asBoolean()).isTrue();
        assertThat(toHead.path("nudges").get(0).path("note").asText()).isEqualTo("请尽快。");
        assertThat(toHead.path("mayNudge").asBoolean()).isFalse();
        var toDirector = page(desk.director, number);
        assertThat(toDirector.path("missed").get(0).path("mine").asBoolean()).isFalse();
        assertThat(toDirector.path("mayNudge").asBoolean()).isTrue();
    }

    /** Before the head, who holds the decision a day too long. */
    private CaseNumber missed() {
        on("2026-03-02T10:00");
        var number = desk.readyToDecide();
        desk.claim(number, "Activity_Decide", desk.head);
        on("2026-03-10T00:00");
        breaches.sweep();
        return number;
    }

    /** Before a reviewer, who holds the opinion until the day has passed. */
    private CaseNumber missedBy(Employee reviewer) {
        on("2026-03-02T10:00");
        var number = desk.register(desk.officer);
        desk.checkMaterials(number, desk.officer);
        desk.claim(number, "Activity_WriteOpinion", reviewer);
        on("2026-03-10T00:00");
        breaches.sweep();
        return number;
    }

    private long clockOf(CaseNumber number) {
        return table.of(number).get(0).clockId();
    }

    private HttpResponse<String> explain(Employee by, long id, String body, String key) {
        return send(by, "/api/breaches/" + id + "/cause", body, key);
    }

    private HttpResponse<String> nudge(Employee by, CaseNumber number, String body, String key) {
        return send(by, "/api/cases/" + encoded(number) + "/nudges", body, key);
    }

    private HttpResponse<String> send(Employee by, String path, String body, String key) {
        var browser = browser(by);
        return browser.send(browser.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElse(""))
                .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode page(Employee by, CaseNumber number) throws Exception {
        return json.readTree(browser(by).get("/api/cases/" + encoded(number)).body())
                .path("supervision");
    }

    private Iterable<JsonNode> rows(Employee by, String scope, CaseNumber number) throws Exception {
        return search(by, "{\"scope\": \"" + scope + "\", \"q\": \"" + number.value() + "\"}");
    }

    private Iterable<JsonNode> search(Employee by, String body) throws Exception {
        return json.readTree(browser(by).post("/api/breaches/search", body).body())
                .path("content");
    }

    private JsonNode counts() throws Exception {
        return json.readTree(browser(desk.director)
                .post("/api/breaches/counts", "{\"scope\": \"all\"}")
                .body());
    }

    private Browser browser(Employee by) {
        var browser = new Browser(port);
        browser.login(by.login(), SmallBureau.PASSWORD);
        return browser;
    }

    private static String encoded(CaseNumber number) {
        return URLEncoder.encode(number.value(), StandardCharsets.UTF_8);
    }

    private void on(String local) {
        clock.moveTo(OffsetDateTime.parse(local + ":00+08:00").toInstant());
    }
}
