package org.huimin.recoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huimin.Desk.faultsOf;
import static org.huimin.Desk.refusalOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.MediationDesk;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DerivedRows;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case that has its outcome is coded anew only for everybody to see, and by two people. */
@HouseTest
class RecodingTest {

    private static final String ASK = "RecodingRequested";
    private static final String CONFIRM = "Activity_ConfirmRecoding";

    @LocalServerPort
    int port;

    @Autowired
    MediationDesk office;

    @Autowired
    Desk desk;

    @Autowired
    List<DerivedRows> derived;

    @Autowired
    MovableClock clock;

    @Autowired
    ObjectMapper json;

    private Employee statistician = new Employee(new PersonId(0), "");

    @BeforeEach
    void onAMonday() {
        clock.moveTo(
                LocalDateTime.parse("2026-11-23T10:00").atZone(OfficeTime.ZONE).toInstant());
        statistician = desk.bureau.somebody(desk.bureau.bureau, "STATS");
    }

    @AfterEach
    void figuresFollowFromTheMilestones() {
        clock.release();
        assertThat(derived)
                .allSatisfy(rows -> assertThat(rows.check().none())
                        .as(rows.name() + " " + rows.check())
                        .isTrue());
    }

    @Test
    void nobodyMovesAFailedDisputeToWithdrawnAlone() throws Exception {
        var number = failed();
        var both = desk.bureau.somebody(desk.bureau.bureau, "STATS", "COMMITTEE_HEAD", "REVIEWER");
        var asker = as(both);
        assertThat(asker.get(requests(number, "DisputeEndingRequested")).statusCode())
                .isEqualTo(409);
        var sent = withdrawn(Map.of("calledAt", desk.now().toString()));
        assertThat(ask(asker, number, sent).statusCode()).isEqualTo(202);
        assertThat(reason("denominator", number)).isEqualTo("FAILED");

        var task = desk.open(number, CONFIRM);
        var refused = asker.claimAndComplete(
                task.id(), json.writeValueAsString(granted("CORRECTED")), version(number), key());
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(refused.body()).contains("RecodingRequesterMayNotConfirm");
        assertThat(reason("denominator", number)).isEqualTo("FAILED");

        var confirmed = as(statistician)
                .claimAndComplete(task.id(), json.writeValueAsString(granted("CORRECTED")), version(number), key());
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        var shown = behind("excluded", number);
        assertThat(shown.path("reason").asText()).isEqualTo("WITHDRAWN");
        assertThat(shown.path("corrected").asBoolean()).isTrue();
        assertThat(shown.path("element").isNull()).isTrue();
        var trace = page(number).path("corrections").get(0);
        assertThat(trace.path("field").asText()).isEqualTo("outcome");
        assertThat(trace.path("before").asText()).isEqualTo("MediationFailed");
        assertThat(trace.path("after").asText()).isEqualTo("DisputeWithdrawn");
        assertThat(trace.path("reason").asText()).isEqualTo("当事人当日已撤回，误录为调解不成。");
        assertThat(trace.path("by").asText())
                .isNotEqualTo(trace.path("confirmedBy").asText());
        assertThat(trace.path("confirmedBy").asText()).startsWith("某");
    }

    @Test
    void withoutAPaperOrACallNothingIsCorrected() {
        var number = failed();
        assertThat(faultsOf(() -> desk.request(number, ASK, office.head, withdrawn(Map.of()))))
                .containsExactly("proofPaper");
        var elsewhere = desk.uploadPdf(desk.readyToDecide(), desk.head);
        assertThat(faultsOf(() -> desk.request(number, ASK, office.head, withdrawn(Map.of("proofPaper", elsewhere)))))
                .containsExactly("proofPaper");
    }

    @Test
    void whatIsAskedMustMakeSense() {
        var number = failed();
        var called = Map.of("calledAt", desk.now().toString());
        assertThat(faultsOf(() -> ask(number, called, "milestone", "AgreementSigned")))
                .containsExactly("milestone");
        assertThat(faultsOf(() -> ask(number, called, "becomes", "AidGranted"))).containsExactly("becomes");
        assertThat(faultsOf(() -> ask(number, called, "becomes", "MediationFailed")))
                .containsExactly("becomes");
        assertThat(faultsOf(() -> ask(number, called, "happenedOn", "2026-11-22")))
                .containsExactly("happenedOn");
        assertThat(faultsOf(() -> ask(number, called, "happenedOn", "2026-11-24")))
                .containsExactly("happenedOn");
        assertThat(refusalOf(() -> desk.request(office.mediated(), ASK, office.head, withdrawn(called))))
                .isEqualTo("RequestNotOpen");
    }

    @Test
    void onlyOutcomesOfItsKindAreOfferedAndThoseThatItHas() throws Exception {
        var dispute = offered(failed(), office.head);
        assertThat(dispute.path("milestone")).extracting(JsonNode::asText).containsExactly("MediationFailed");
        assertThat(dispute.path("becomes"))
                .extracting(JsonNode::asText)
                .contains("DisputeWithdrawn", "AgreementSigned")
                .doesNotContain("AidGranted");
        var application = desk.readyToDecide();
        desk.refuse(application, "ECON_OVER");
        var aid = offered(application, desk.reviewer);
        assertThat(aid.path("milestone")).extracting(JsonNode::asText).containsExactly("AidRefused");
        assertThat(aid.path("becomes"))
                .extracting(JsonNode::asText)
                .contains("AidGranted")
                .doesNotContain("MediationFailed");
    }

    private JsonNode offered(CaseNumber number, Employee asker) throws Exception {
        return read(as(asker), requests(number, ASK)).path("offered");
    }

    @Test
    void aWithdrawalIsDeemedByTheDiagramAlone() {
        var number = desk.readyToDecide();
        desk.refuse(number, "ECON_OVER");
        var ask = new HashMap<String, Object>(
                withdrawn(Map.of("calledAt", desk.now().toString())));
        ask.putAll(Map.of("milestone", "AidRefused", "becomes", "ApplicationDeemedWithdrawn"));
        assertThat(refusalOf(() -> desk.request(number, ASK, desk.reviewer, ask)))
                .isEqualTo("InvalidAnswers");
    }

    @Test
    void aRefusedCorrectionChangesNothingAndAnotherMayFollow() throws Exception {
        var number = failed();
        desk.request(
                number,
                ASK,
                office.head,
                withdrawn(Map.of("calledAt", desk.now().toString())));
        assertThat(refusalOf(() -> desk.request(
                        number,
                        ASK,
                        office.head,
                        withdrawn(Map.of("calledAt", desk.now().toString())))))
                .isEqualTo("RequestNotOpen");
        assertThat(faultsOf(() -> desk.complete(number, CONFIRM, statistician, granted("MERGED"))))
                .contains("recoding");
        desk.complete(number, CONFIRM, statistician, granted("REFUSED"));
        assertThat(reason("denominator", number)).isEqualTo("FAILED");
        assertThat(page(number).path("corrections")).isEmpty();
        desk.request(
                number,
                ASK,
                office.head,
                withdrawn(Map.of("calledAt", desk.now().toString())));
    }

    @Test
    void theGroundOfARefusalIsCorrectedByTwo() throws Exception {
        var number = desk.readyToDecide();
        desk.refuse(number, "ECON_OVER");
        assertThat(reason("AID_RATE_ELIGIBLE", "denominator", number)).isEqualTo("REFUSED");
        var ask = new HashMap<String, Object>(
                withdrawn(Map.of("calledAt", desk.now().toString())));
        ask.putAll(Map.of("milestone", "AidRefused", "becomes", "AidRefused", "refusalReason", "OUT_OF_SCOPE"));
        desk.request(number, ASK, desk.reviewer, ask);
        desk.complete(number, CONFIRM, statistician, granted("CORRECTED"));
        assertThat(reason("AID_RATE_ELIGIBLE", "excluded", number)).isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void theMarkOfThePoorIsCorrectedByTwo() throws Exception {
        var number = desk.readyToDecide();
        desk.refuse(number, "ECON_OVER");
        var marked = desk.get(number).inTargetGroup();
        assertThat(marked).isTrue();
        var ask = Map.of(
                "requestedOn",
                desk.today().toString(),
                "what",
                "TARGET_GROUP",
                "targetGroup",
                false,
                "reason",
                "WRONG_CLASS",
                "explanation",
                "同名同姓。",
                "calledAt",
                desk.now().toString());
        desk.request(number, ASK, desk.reviewer, ask);
        assertThat(desk.get(number).inTargetGroup()).isTrue();
        desk.complete(number, CONFIRM, statistician, granted("CORRECTED"));
        assertThat(desk.get(number).inTargetGroup()).isFalse();
        assertThat(among("AID_RATE_ELIGIBLE", "denominator", number)).isNull();
        assertThat(page(number).path("corrections").get(0).path("field").asText())
                .isEqualTo("targetGroup");
    }

    @Test
    void ofTwoRegistrationsOfOneDisputeOneCounts() throws Exception {
        var stays = failed();
        var duplicate = failed();
        assertThat(faultsOf(() -> desk.request(duplicate, ASK, office.head, merged(duplicate))))
                .containsExactly("mergedWith");
        desk.request(duplicate, ASK, office.head, merged(stays));
        assertThat(reason("denominator", duplicate)).isEqualTo("FAILED");
        desk.complete(duplicate, CONFIRM, statistician, granted("MERGED"));
        assertThat(reason("denominator", stays)).isEqualTo("FAILED");
        assertThat(among("SUCCESS_RATE_ALL", "denominator", duplicate)).isNull();
        var shown = behind("excluded", duplicate);
        assertThat(shown.path("reason").asText()).isEqualTo("MERGED");
        assertThat(shown.path("mergedWith").asText()).isEqualTo(stays.value());
        assertThat(shown.path("element").asText()).isEqualTo("Flow_CaseMerged");
        assertThat(page(duplicate).path("links").toString()).contains(stays.value(), "MERGED");
        assertThat(page(stays).path("links").toString()).contains(duplicate.value(), "MERGED");
        assertThat(faultsOf(() -> desk.request(stays, ASK, office.head, merged(duplicate))))
                .as("two that are merged into each other would count nowhere")
                .containsExactly("mergedWith");
    }

    @Test
    void aDisputeThatIsStillMediatedIsMergedBySomebodyElseToo() throws Exception {
        var stays = failed();
        var duplicate = office.mediated(Map.of("duplicate", "另一次登记。"));
        var ask = Map.of(
                "requestedOn",
                desk.today().toString(),
                "ending",
                "MERGED",
                "mergedWith",
                stays.value(),
                "reason",
                "重复登记。");
        desk.request(duplicate, "DisputeEndingRequested", office.mediator, ask);
        var confirmation = Map.of(
                "confirmedOn", desk.today().toString(), "granted", true, "ending", "MERGED", "verifiedHow", "核对两份登记。");
        desk.complete(duplicate, "Activity_ConfirmDisputeEnding", office.head, confirmation);
        assertThat(desk.get(duplicate).stage()).isEqualTo("MERGED");
        assertThat(reason("excluded", duplicate)).isEqualTo("MERGED");
        assertThat(page(stays).path("links").toString()).contains(duplicate.value());
    }

    private CaseNumber failed() {
        var number = office.mediated(Map.of("duplicate", "另一次争吵。"));
        office.mediate(number, "FAILED");
        office.guide(number);
        office.archive(number, office.mediator, Map.of());
        return number;
    }

    private void ask(CaseNumber number, Map<String, String> proof, String field, String value) {
        var answers = new HashMap<String, Object>(withdrawn(proof));
        answers.put(field, value);
        desk.request(number, ASK, office.head, answers);
    }

    private Map<String, Object> withdrawn(Map<String, ?> proof) {
        var answers = new HashMap<String, Object>(proof);
        answers.put("requestedOn", desk.today().toString());
        answers.put("what", "OUTCOME");
        answers.put("milestone", "MediationFailed");
        answers.put("becomes", "DisputeWithdrawn");
        answers.put("happenedOn", desk.today().toString());
        answers.put("reason", "WRONG_CLASS");
        answers.put("explanation", "当事人当日已撤回，误录为调解不成。");
        return answers;
    }

    private Map<String, Object> merged(CaseNumber stays) {
        return Map.of(
                "requestedOn", desk.today().toString(),
                "what", "MERGED",
                "mergedWith", stays.value(),
                "reason", "REGISTERED_TWICE",
                "explanation", "同一纠纷登记了两次。");
    }

    private Map<String, Object> granted(String decision) {
        return Map.of("confirmedOn", desk.today().toString(), "recoding", decision, "verifiedHow", "核对原始文书。");
    }

    private HttpResponse<String> ask(Browser browser, CaseNumber number, Map<String, ?> answers) throws Exception {
        var form = json.readTree(browser.get(requests(number, ASK)).body()).path("form");
        return browser.send(browser.request(requests(number, ASK))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key())
                .header("If-Match", "\"" + form.path("version").asText() + "\"")
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElse(""))
                .POST(BodyPublishers.ofString(json.writeValueAsString(answers))));
    }

    private String version(CaseNumber number) {
        return desk.formVersion(number, CONFIRM);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String requests(CaseNumber number, String name) {
        return "/api/cases/" + encoded(number) + "/requests/" + name;
    }

    private static String encoded(CaseNumber number) {
        return URLEncoder.encode(number.value(), StandardCharsets.UTF_8);
    }

    private String reason(String side, CaseNumber number) throws Exception {
        return behind(side, number).path("reason").asText();
    }

    private String reason(String id, String side, CaseNumber number) throws Exception {
        var found = among(id, side, number);
        return Objects.requireNonNull(found, number + " among " + side)
                .path("reason")
                .asText();
    }

    private JsonNode behind(String side, CaseNumber number) throws Exception {
        return Objects.requireNonNull(among("SUCCESS_RATE_ALL", side, number), number + " among " + side);
    }

    private @Nullable JsonNode among(String id, String side, CaseNumber number) throws Exception {
        var browser = as(desk.director);
        var after = "";
        while (true) {
            var page = read(browser, "/api/kpis/" + id + "/cases?side=" + side + "&size=100" + after);
            for (var shown : page.path("content")) {
                if (shown.path("caseNumber").asText().equals(number.value())) {
                    return shown;
                }
            }
            if (page.path("next").isNull()) {
                return null;
            }
            after = "&after=" + page.path("next").asText();
        }
    }

    private JsonNode page(CaseNumber number) throws Exception {
        return read(as(desk.director), "/api/cases/" + encoded(number));
    }

    private JsonNode read(Browser browser, String path) throws Exception {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private Browser as(Employee person) {
        var browser = new Browser(port);
        assertThat(browser.login(person.login(), SmallBureau.PASSWORD).statusCode())
                .isEqualTo(204);
        return browser;
    }
}
