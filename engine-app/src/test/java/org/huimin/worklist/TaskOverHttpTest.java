package org.huimin.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.Facts;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input at the task: a clear answer in the person's language, and nothing half done. */
@HouseTest
class TaskOverHttpTest {

    private static final String CHECKED = """
            {"checkedOn": "%s", "materials": "COMPLETE", "received": [{"name": "身份证复印件", "copies": 1}]}""";

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private Facts facts;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoDoesNotHoldATaskCannotCompleteIt() throws Exception {
        var number = desk.register(desk.officer);

        var refused = complete(desk.officer, number, checkedToday(), formVersion(number), "zh");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(problem(refused).path("code").asText()).isEqualTo("TaskNotClaimed");
        assertThat(problem(refused).path("detail").asText()).contains("请先认领");
        untouched(number);
    }

    @Test
    void whoComesSecondReadsWhoHasIt() throws Exception {
        var number = held();

        var refused = complete(desk.secondOfficer, number, checkedToday(), formVersion(number), "en");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(problem(refused).path("holder").asText())
                .isEqualTo(desk.actor(desk.officer).name());
        assertThat(problem(refused).path("title").asText()).isEqualTo("Somebody else has the task");
        untouched(number);
    }

    @Test
    void whoTakesItInTheSameBreathCompletesIt() throws Exception {
        var number = desk.register(desk.officer);

        var task = desk.open(number, "Activity_CheckMaterials").id();
        var done = completeClaiming(desk.officer, number, formVersion(number));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("SELECT ASSIGNEE_ FROM ACT_HI_TASKINST WHERE ID_ = ?")
                        .param(task)
                        .query(String.class)
                        .single())
                .as("who had it, in the engine's history")
                .isEqualTo(desk.officer.id().toString());
        assertThat(facts.latest(number, "materialsChecked")).isPresent();
        assertThat(audited(number)).containsSubsequence("TASK_CLAIMED", "TASK_COMPLETED");
    }

    @Test
    void whatIsRefusedIsNotTakenEither() throws Exception {
        var number = desk.register(desk.officer);

        var refused = completeClaiming(desk.officer, number, "0123456789abcdef");

        assertThat(problem(refused).path("code").asText()).isEqualTo("StaleForm");
        assertThat(desk.open(number, "Activity_CheckMaterials").assignee()).isNull();
        assertThat(audited(number)).doesNotContain("TASK_CLAIMED");
        untouched(number);
    }

    @Test
    void nobodyTakesFromAnotherInTheSameBreath() throws Exception {
        var number = held();

        var refused = completeClaiming(desk.secondOfficer, number, formVersion(number));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(problem(refused).path("holder").asText())
                .isEqualTo(desk.actor(desk.officer).name());
        untouched(number);
    }

    @Test
    void aStaleFormIsNotTaken() throws Exception {
        var number = held();

        var refused = complete(desk.officer, number, checkedToday(), "0123456789abcdef", "zh");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(problem(refused).path("code").asText()).isEqualTo("StaleForm");
        untouched(number);
    }

    @Test
    void aDateInTheFutureIsNamedByItsField() throws Exception {
        var number = held();
        var tomorrow = CHECKED.formatted(desk.today().plusDays(1));

        var refused = complete(desk.officer, number, tomorrow, formVersion(number), "zh");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(problem(refused).path("errors").path("checkedOn").asText()).contains("不能晚于现在");
        untouched(number);
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() throws Exception {
        var number = held();
        var wrong = "{\"checkedOn\": \"31/12\", \"materials\": \"COMPLETE\", \"received\": [], \"strange\": 1}";

        var refused = complete(desk.officer, number, wrong, formVersion(number), "zh");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(problem(refused).path("errors").fieldNames())
                .toIterable()
                .contains("checkedOn", "received", "strange");
        untouched(number);
    }

    @Test
    void brokenJsonAndUnknownTasksAreAnsweredInWords() throws Exception {
        var number = held();

        var broken = complete(desk.officer, number, "{\"checkedOn\": ", formVersion(number), "zh");
        var unknown = page(desk.officer, "zh").post("/api/tasks/" + UUID.randomUUID() + "/claim", "{}");

        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(unknown.statusCode()).isEqualTo(409);
        assertThat(problem(unknown).path("detail").asText()).contains("刷新任务列表");
        untouched(number);
    }

    @Test
    void theSameKeyGetsTheFirstAnswerAgain() throws Exception {
        var number = held();
        var task = desk.open(number, "Activity_CheckMaterials").id();
        var version = formVersion(number);
        var key = UUID.randomUUID().toString();

        var first = page(desk.officer, "zh").complete(task, checkedToday(), version, key);
        var again = page(desk.officer, "zh").complete(task, checkedToday(), version, key);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json.readTree(again.body())).isEqualTo(json.readTree(first.body()));
        assertThat(facts.all(number).stream().filter(fact -> fact.name().equals("materialsChecked")))
                .hasSize(1);
    }

    private CaseNumber held() {
        var number = desk.register(desk.officer);
        desk.claim(number, "Activity_CheckMaterials", desk.officer);
        return number;
    }

    private void untouched(CaseNumber number) {
        assertThat(facts.latest(number, "materialsChecked")).isEmpty();
        assertThat(desk.openActivities(number)).containsExactly("Activity_CheckMaterials");
    }

    private String checkedToday() {
        return CHECKED.formatted(desk.today());
    }

    private String formVersion(CaseNumber number) {
        return desk.formVersion(number, "Activity_CheckMaterials");
    }

    private HttpResponse<String> complete(
            Employee by, CaseNumber number, String answers, String version, String language) {
        var task = desk.open(number, "Activity_CheckMaterials").id();
        return page(by, language)
                .complete(task, answers, version, UUID.randomUUID().toString());
    }

    private HttpResponse<String> completeClaiming(Employee by, CaseNumber number, String version) {
        var task = desk.open(number, "Activity_CheckMaterials").id();
        return page(by, "zh")
                .claimAndComplete(
                        task, checkedToday(), version, UUID.randomUUID().toString());
    }

    private List<String> audited(CaseNumber number) {
        return jdbc.sql("SELECT action FROM audit_entry WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private Browser page(Employee employee, String language) {
        var browser = new Browser(port, language);
        browser.login(employee.login(), SmallBureau.PASSWORD);
        return browser;
    }

    private JsonNode problem(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }
}
