package org.huimin.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists over HTTP, down to the case that turns green. */
@HouseTest
class RegisterTest {

    private static int nextPerson = 100_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    private Employee stats;
    private int person;

    @BeforeEach
    void somebodyWhoKeepsTheRegisters() {
        stats = desk.bureau.somebody(desk.bureau.bureau, "STATS");
        person = nextPerson++;
    }

    @Test
    void fiveThousandRowsWithThreeBadOnesWaitForAWord() {
        var rows = Lists.members(5000);
        rows.set(10, Lists.member(10, "533103198001010015", "低保", "2021-01-01", ""));
        rows.set(11, Lists.member(11, Lists.idNumber(11), "富裕户", "2021-01-01", ""));
        rows.set(4999, rows.get(4998));
        var trial = read(hand("五千人名册", Lists.xlsx(rows)));
        assertThat(trial.path("state").asText()).isEqualTo("WAITING");
        assertThat(trial.path("rowsGood").asInt()).isEqualTo(4997);
        assertThat(trial.path("rowsBad").asInt()).isEqualTo(3);
        assertThat(trial.path("added").asInt()).isEqualTo(4997);
        assertThat(trial.path("faults").findValuesAsText("row")).containsExactly("12", "13", "5001");
        assertThat(trial.path("faults").findValuesAsText("column")).containsExactly("身份证号", "人群类别", "身份证号");
        assertThat(trial.path("faults").get(2).path("reason").asText()).isEqualTo("与第5000行重复");
        assertThat(entriesFound("成员12")).isZero();

        var confirmed = read(word(trial, "confirm"));
        assertThat(confirmed.path("state").asText()).isEqualTo("CONFIRMED");
        assertThat(entriesFound("成员12")).isPositive();
        assertThat(read(word(trial, "confirm")).path("added").asInt()).isEqualTo(4997);
        assertThat(currentEntries(trial)).isEqualTo(4997);

        var again = read(hand("五千人名册又一次", Lists.csv(rows)));
        assertThat(again.path("unchanged").asInt()).isEqualTo(4997);
        word(again, "discard");
        word(trial, "discard");
        assertThat(currentEntries(trial)).isEqualTo(4997);
    }

    @Test
    void aMatchOpensTheGreenChannelAndSaysWhy() {
        confirm("2026年监测对象名册", row("边缘易致贫户", "2024-01-01", ""));
        var number = register("NONE");
        assertThat(desk.get(number).green()).isTrue();
        assertThat(desk.get(number).inTargetGroup()).isTrue();
        var why = greenReason(number);
        assertThat(why.path("reason").asText()).isEqualTo("MON_EDGE");
        assertThat(why.path("registerList").asText()).isEqualTo("2026年监测对象名册");
        assertThat(why.path("registerRow").asInt()).isEqualTo(2);
        assertThat(why.path("registerFrom").asText()).isEqualTo("2024-01-01");
    }

    @Test
    void aListThatComesLaterMarksTheOpenCase() {
        var number = register("NONE");
        assertThat(desk.get(number).green()).isFalse();
        var report = confirm("后到的名册", row("突发严重困难户", "2024-01-01", ""));
        assertThat(report.path("casesMarked").asInt()).isEqualTo(1);
        assertThat(desk.get(number).green()).isTrue();
        assertThat(desk.get(number).inTargetGroup()).isTrue();
        assertThat(greenReason(number).path("registerList").asText()).isEqualTo("后到的名册");
    }

    @Test
    void anEntryThatHasEndedOpensNothingEvenIfTheApplicantSaysSo() {
        confirm("已退出的名册", row("边缘易致贫户", "2021-01-01", "2023-12-31"));
        assertThat(desk.get(register("MON_EDGE")).green()).isFalse();
    }

    @Test
    void aNewerListThatEndsAnEntryTakesTheOpenCaseOutOfTheGreenChannel() {
        confirm("旧名册", row("边缘易致贫户", "2021-01-01", ""));
        var number = register("NONE");
        assertThat(desk.get(number).green()).isTrue();
        var newer = confirm("新名册", row("边缘易致贫户", "2021-01-01", "2023-12-31"));
        assertThat(newer.path("ended").asInt()).isEqualTo(1);
        assertThat(desk.get(number).green()).isFalse();
        assertThat(desk.get(number).inTargetGroup()).isFalse();
    }

    @Test
    void aSecondEntryBringsItsExemptionAlong() {
        confirm("低保名册", row("低保", "2021-01-01", ""));
        confirm("监测名册", row("边缘易致贫户", "2021-01-01", ""));
        var why = greenReason(register("NONE"));
        assertThat(why.path("reason").asText()).isEqualTo("MON_EDGE");
        assertThat(why.path("exempt").asText()).isEqualTo("A42_2");
        assertThat(why.path("ruleId").asText()).isEqualTo("GREEN_04+GREEN_05");
    }

    @Test
    void aCompleteListEndsThoseWhomItNoLongerNames() {
        var gone = row("临时救助", "2021-01-01", "");
        person = nextPerson++;
        var stays = row("临时救助", "2021-01-01", "");
        confirm("临时救助一", gone, stays);
        var trial = read(hand("临时救助二", Lists.csv(List.of(stays)), "2025-12-31"));
        assertThat(trial.path("ended").asInt()).isEqualTo(1);
        assertThat(trial.path("unchanged").asInt()).isEqualTo(1);
        word(trial, "confirm");
        person = nextPerson - 2;
        assertThat(desk.get(register("NONE")).green()).isFalse();
    }

    @Test
    void readsGb18030OverHttp() {
        var text = Lists.text(List.of(row("低保", "2021-01-01", ""))).getBytes(Charset.forName("GB18030"));
        var trial = read(hand("国标编码", text));
        assertThat(trial.path("format").asText()).isEqualTo("CSV GB18030");
        assertThat(trial.path("rowsGood").asInt()).isEqualTo(1);
    }

    @Test
    void sealsWhatIsPersonal() {
        confirm("密封", row("低保", "2021-01-01", ""));
        var kept = jdbc.sql("SELECT * FROM register_entry WHERE id = (SELECT MAX(id) FROM register_entry)")
                .query()
                .singleRow();
        assertThat(kept.toString()).doesNotContain(Lists.idNumber(person)).doesNotContain("户主");
    }

    @Test
    void refusesBadListsInWordsAndKeepsNothingOfThem() {
        var before = imports();
        refuses(hand("空", new byte[0]), "ListIsEmpty", "Invalid", "ParameterMissing");
        refuses(hand("错表头", "a,b\n1,2".getBytes(UTF_8)), "WrongHeader");
        refuses(hand("宽", (Lists.HEADING + ",".repeat(1_000_000)).getBytes(UTF_8)), "ListTooWide");
        refuses(hand("大", new byte[Limits.BYTES + 1]), "ListTooLarge");
        refuses(hand("", Lists.csv(List.of(row("低保", "2021-01-01", "")))), "ImportRefused");
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void aWordOnWhatNoLongerHoldsIsRefused() {
        var row = row("低保", "2021-01-01", "");
        var first = read(hand("先", Lists.csv(List.of(row))));
        var second = read(hand("后", Lists.csv(List.of(row))));
        word(second, "confirm");
        refuses(word(first, "confirm"), "RegisterMovedOn");
        word(first, "discard");
        refuses(word(first, "confirm"), "ImportWasDiscarded");
        refuses(word(second, "discard"), "ImportIsConfirmed");
    }

    @Test
    void theSameFileIsTriedOnce() {
        var list = Lists.csv(List.of(row("低保", "2021-01-01", "")));
        assertThat(read(hand("一份", list)).path("id"))
                .isEqualTo(read(hand("一份", list)).path("id"));
    }

    @Test
    void findsAPersonByTheWholeNumberAndMasksIt() {
        confirm("查询", row("低保", "2021-01-01", ""));
        var officer = as(desk.officer);
        var found = read(officer.post("/api/registers/lookup", "{\"idNumber\":\"" + Lists.idNumber(person) + "\"}"));
        assertThat(found.get(0).path("idNumber").asText()).contains("********");
        refuses(officer.post("/api/registers/lookup", "{\"idNumber\":\"533103\"}"), "LookupRefused");
        assertThat(looks()).isPositive();
    }

    @Test
    void aMillionColumnsDoNotFillTheMemory() {
        var list = new ByteArrayOutputStream();
        list.writeBytes(Lists.HEADING.getBytes(UTF_8));
        list.writeBytes(",".repeat(15_000_000).getBytes(UTF_8));
        for (int i = 0; i < 3; i++) {
            refuses(hand("很宽", list.toByteArray()), "ListTooWide");
        }
    }

    private String row(String category, String from, String to) {
        return "H%d,户主,某某,%s,%s,%s,%s,%s".formatted(person, Lists.idNumber(person), category, Lists.VILLAGE, from, to);
    }

    private CaseNumber register(String category) {
        var applicant = new HashMap<String, Object>(desk.applicant(category));
        applicant.put("idNumber", Lists.idNumber(person));
        return desk.register(desk.officer, Map.of("applicant", applicant));
    }

    private JsonNode confirm(String name, String... rows) {
        var confirmed = word(read(hand(name, Lists.csv(List.of(rows)))), "confirm");
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        return read(confirmed);
    }

    private HttpResponse<String> hand(String name, byte[] content) {
        return hand(name, content, "");
    }

    private HttpResponse<String> hand(String name, byte[] content, String endsOn) {
        var body = new ByteArrayOutputStream();
        part(body, "kind", "HOUSEHOLD");
        part(body, "listName", name);
        part(body, "endsOn", endsOn);
        body.writeBytes(
                "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"名册.csv\"\r\n\r\n".getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--B--\r\n".getBytes(UTF_8));
        return as(stats)
                .send(
                        "POST",
                        "/api/registers/imports",
                        "multipart/form-data; boundary=B",
                        BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void part(ByteArrayOutputStream body, String name, String value) {
        var text = "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
        body.writeBytes(text.getBytes(UTF_8));
    }

    private HttpResponse<String> word(JsonNode list, String word) {
        var browser = as(stats);
        var request = browser.request("/api/registers/imports/" + list.path("id") + "/" + word)
                .POST(BodyPublishers.noBody())
                .header("Idempotency-Key", UUID.randomUUID().toString());
        browser.cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return browser.send(request);
    }

    private JsonNode greenReason(CaseNumber number) {
        var page = as(desk.officer).get("/api/cases/" + URLEncoder.encode(number.value(), UTF_8));
        return read(page).path("greenReason").path("outputs");
    }

    private int entriesFound(String name) {
        var page = as(stats).post("/api/registers/search", "{\"q\":\"" + name + "\",\"sort\":\"VALID_FROM\"}");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return read(page).path("count").asInt();
    }

    private int currentEntries(JsonNode list) {
        return jdbc.sql("SELECT COUNT(*) FROM register_entry WHERE import_id = ? AND state = 'CURRENT'")
                .param(list.path("id").asLong())
                .query(Integer.class)
                .single();
    }

    private int imports() {
        return jdbc.sql("SELECT COUNT(*) FROM register_import")
                .query(Integer.class)
                .single();
    }

    private int looks() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = 'REGISTER_PERSON_LOOKED_UP'")
                .query(Integer.class)
                .single();
    }

    private void refuses(HttpResponse<String> answer, String... oneOf) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(read(answer).path("code").asText()).isIn((Object[]) oneOf);
    }

    private Browser as(Employee employee) {
        var browser = new Browser(port);
        browser.login(employee.login(), SmallBureau.PASSWORD);
        return browser;
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(answer.body(), noJson);
        }
    }
}
