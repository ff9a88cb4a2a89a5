package org.huimin.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.Village;
import org.huimin.casefile.CaseParties;
import org.huimin.mediation.QuickDispute.Instalment;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One page does what the desk does task by task. Settled on Monday, the second of March. */
@HouseTest
class QuickWayTest {

    private static final String DAY = "2026-03-02";

    @Autowired
    Desk desk;

    @Autowired
    Disputes disputes;

    @Autowired
    CaseParties parties;

    @Autowired
    DisputeTable table;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Autowired
    ObjectMapper json;

    Village village;

    @BeforeEach
    void aVillage() {
        on(DAY);
        village = new Village(desk, disputes, parties);
    }

    @AfterEach
    void backToThePresent() {
        clock.release();
    }

    @Test
    void leavesWhatTheLongWayLeaves() throws Exception {
        var quick = number(settle(onTheSpot(true)));
        var slow = theLongWay();

        assertThat(milestones(quick)).isEqualTo(milestones(slow)).isNotEmpty();
        assertThat(clocks(quick)).isEqualTo(clocks(slow)).isNotEmpty();
        assertThat(audit(quick)).isEqualTo(audit(slow)).isNotEmpty();
        assertThat(facts(quick)).isEqualTo(facts(slow));
        assertThat(desk.get(quick).stage()).isEqualTo(desk.get(slow).stage());
        assertThat(desk.openActivities(quick)).isEqualTo(desk.openActivities(slow));
    }

    @Test
    void nobodyLooksForATaskThatWasDoneInTheSameGo() throws Exception {
        var number = number(settle(onTheSpot(true)));

        assertThat(told(number, "")).isPositive();
        assertThat(told(number, " AND read_at IS NULL AND task_id NOT IN (SELECT task_id FROM task_row)"))
                .isZero();
    }

    private int told(CaseNumber number, String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE case_number = ? AND task_id IS NOT NULL" + condition)
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void saysEachMilestoneWithItsDayAndThatItWasEnteredLater() throws Exception {
        on("2026-03-05");
        var number = number(settle(onTheSpot(false)));

        assertThat(milestones(number)).allMatch(said -> said.endsWith(DAY)).anyMatch(said -> said.startsWith("Oral"));
        assertThat(dated("SELECT stage AS name, happened_at FROM case_stage WHERE case_number = ? ORDER BY id", number))
                .containsExactly(
                        "REGISTERED " + DAY,
                        "ACCEPTED " + DAY,
                        "MEDIATING " + DAY,
                        "AGREED_ORAL " + DAY,
                        "PERFORMING " + DAY,
                        "FOLLOW_UP " + DAY);
        assertThat(table.find(number).orElseThrow())
                .matches(Dispute::enteredLate)
                .matches(Dispute::quick);
    }

    @Test
    void waitsForTheInstalmentsThatAreStillToCome() throws Exception {
        var number = number(settle(quick(true, false, "2026-04-02")));

        assertThat(desk.openActivities(number)).containsExactly("Activity_CheckPerformance");
        assertThat(desk.get(number).mediator()).isEqualTo(village.mediator.id());
        assertThat(table.find(number).orElseThrow().enteredLate()).isFalse();
    }

    @Test
    void headOfTheCommitteeMediatesAsItsMembersDo() throws Exception {
        var number = number(
                settle(village.head, quick(true, false, DAY), UUID.randomUUID().toString()));
        assertThat(desk.get(number).mediator()).isEqualTo(village.head.id());

        desk.request(
                number,
                "ConfirmationApplied",
                village.head,
                Map.of("appliedOn", DAY, "applicants", village.ids(number), "court", "芒市人民法院"));
        desk.complete(
                number,
                "Activity_CheckPerformance",
                village.head,
                Map.of(
                        "checkedOn",
                        DAY,
                        "method",
                        "PHONE",
                        "instalments",
                        List.of(Map.of("ordinal", 1, "performedOn", DAY)),
                        "performance",
                        "DONE",
                        "performedOn",
                        DAY));
        assertThat(desk.openActivities(number)).contains("Activity_VisitRecipient");
    }

    @Test
    void faultInTheLastFormLeavesNothing() throws Exception {
        var before = rows();
        var answer = settle(quick(true, false, "2026-03-01"));

        assertThat(answer.path("code").asText()).isEqualTo("DisputeRefused");
        assertThat(answer.path("errors").toString()).contains("instalments.0.dueOn");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void isForQuarrelsInWhichEverybodyAgrees() throws Exception {
        var typed = village.quarrel(1, 1);
        var refused = new QuickDispute(typed, false, "大榕树下", false, false, "和好。", null, List.of(), true);
        assertThat(settle(refused).path("errors").toString()).contains("agreeToMediation");
    }

    @Test
    void isDoneOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        var dispute = onTheSpot(false);
        assertThat(settle(dispute, key)).isEqualTo(settle(dispute, key));
    }

    private CaseNumber theLongWay() {
        var number = village.register(village.quarrel(1, 1));
        village.accept(number);
        village.meet(number, "AGREED_WRITTEN");
        var owed = Map.of(
                "from",
                village.ids(number).get(1),
                "to",
                village.ids(number).get(0),
                "what",
                "赔偿款",
                "amount",
                20_000,
                "dueOn",
                DAY);
        village.sign(number, Map.of("total", 20_000, "instalments", List.of(owed)));
        village.check(number, "DONE", Map.of("performedOn", DAY), Map.of("ordinal", 1, "performedOn", DAY));
        return number;
    }

    private QuickDispute onTheSpot(boolean written) {
        return quick(written, true, null);
    }

    private QuickDispute quick(boolean written, boolean performed, @Nullable String dueOn) {
        var quarrel = village.quarrel(1, 1);
        var typed = new DisputeTyped(
                quarrel.origin(),
                quarrel.type(),
                DAY,
                quarrel.parties(),
                quarrel.facts(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var owed = new Instalment(1, 0, "赔偿款", 20_000L, dueOn);
        return new QuickDispute(
                typed, true, "大榕树下", written, written, "赔偿二百元，当场付清。", 20_000L, List.of(owed), performed);
    }

    private JsonNode settle(QuickDispute quick) throws Exception {
        return settle(quick, UUID.randomUUID().toString());
    }

    private JsonNode settle(QuickDispute quick, String key) throws Exception {
        return settle(village.mediator, quick, key);
    }

    private JsonNode settle(Employee by, QuickDispute quick, String key) throws Exception {
        var browser = new Browser(port);
        browser.login(by.login(), SmallBureau.PASSWORD);
        var request = browser.request("/api/disputes/quick")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElse(""))
                .POST(BodyPublishers.ofString(json.writeValueAsString(quick)));
        return json.readTree(browser.send(request).body());
    }

    private static CaseNumber number(JsonNode answer) {
        assertThat(answer.path("number").asText()).as(answer.toString()).isNotEmpty();
        return new CaseNumber(answer.path("number").asText());
    }

    private List<String> milestones(CaseNumber number) {
        return dated("SELECT name, happened_at FROM milestone WHERE case_number = ? ORDER BY id", number);
    }

    private List<String> facts(CaseNumber number) {
        return dated("SELECT name, happened_at FROM case_fact WHERE case_number = ? ORDER BY id", number);
    }

    private List<String> dated(String sql, CaseNumber number) {
        return jdbc.sql(sql)
                .param(number.value())
                .query((row, index) -> row.getString("name") + " "
                        + OfficeTime.day(row.getObject("happened_at", OffsetDateTime.class)
                                .toInstant()))
                .list();
    }

    private List<String> clocks(CaseNumber number) {
        return jdbc.sql("SELECT clock, status, due_on FROM case_clock WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query((row, index) ->
                        String.join(" ", row.getString("clock"), row.getString("status"), row.getString("due_on")))
                .list();
    }

    private List<String> audit(CaseNumber number) {
        return jdbc.sql(
                        "SELECT action, detail FROM audit_entry WHERE case_number = ? AND action <> 'CASE_SEEN' ORDER BY id")
                .param(number.value())
                .query((row, index) -> row.getString("action") + " " + row.getString("detail"))
                .list();
    }

    private List<Integer> rows() {
        return List.of(
                        "case_file",
                        "case_party",
                        "dispute",
                        "dispute_consent",
                        "dispute_mediator",
                        "mediation_entry",
                        "agreement",
                        "instalment",
                        "case_fact",
                        "case_answer",
                        "case_clock",
                        "milestone",
                        "kpi_delta",
                        "task_row",
                        "act_ru_execution")
                .stream()
                .map(one -> jdbc.sql("SELECT COUNT(*) FROM " + one)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    private void on(String day) {
        clock.moveTo(LocalDate.parse(day)
                .atTime(LocalTime.of(10, 0))
                .atZone(OfficeTime.ZONE)
                .toInstant());
    }
}
