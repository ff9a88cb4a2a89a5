package org.huimin.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.MediationDesk;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may know how the applicant is reached, and that it is written down. */
@HouseTest
class ContactsTest {

    private static final String NO_REASON = "{}";
    private static final String TO_TELL = "{\"reason\":\"TELL\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private MediationDesk office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @Test
    void theLawyerOfTheCaseSeesThemAtOnceAndTheLookIsWrittenDown() throws Exception {
        var number = assigned();
        var contacts = read(look(desk.lawyer, number, NO_REASON));
        assertThat(contacts).hasSize(1);
        assertThat(contacts.path(0).path("name").asText()).isEqualTo("岩温");
        assertThat(contacts.path(0).path("phone").asText()).isEqualTo("13887001234");
        assertThat(contacts.path(0).path("address").asText()).isEqualTo("德宏州芒市勐戛镇某村某组");
        look(desk.lawyer, number, NO_REASON);
        assertThat(looks(desk.lawyer, number)).containsExactly("HANDLER", "HANDLER");
    }

    @Test
    void anotherLawyerLearnsNothing() {
        var number = assigned();
        var colleague = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        assertThat(look(colleague, number, NO_REASON).statusCode()).isEqualTo(404);
        assertThat(look(colleague, number, TO_TELL).statusCode()).isEqualTo(404);
        assertThat(looks(colleague, number)).isEmpty();
    }

    @Test
    void theHeadOfTheFirmGivesAReason() throws Exception {
        var number = assigned();
        var head = desk.bureau.somebody(desk.bureau.firm, "FIRM");
        var refused = look(head, number, NO_REASON);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(read(refused).path("code").asText()).isEqualTo("ContactReasonMissing");
        assertThat(refused.body()).doesNotContain("13887001234");
        assertThat(looks(head, number)).isEmpty();
        assertThat(look(head, number, TO_TELL).statusCode()).isEqualTo(200);
        assertThat(looks(head, number)).containsExactly("TELL");
    }

    @Test
    void whoHoldsATaskOfTheCaseHasItInHand() {
        var number = desk.register(desk.officer);
        assertThat(look(desk.secondOfficer, number, NO_REASON).statusCode()).isEqualTo(422);
        desk.claim(number, "Activity_CheckMaterials", desk.secondOfficer);
        assertThat(look(desk.secondOfficer, number, NO_REASON).statusCode()).isEqualTo(200);
    }

    @Test
    void theOfficerWhoRegisteredItHasItInHand() {
        var number = desk.register(desk.officer);
        assertThat(look(desk.officer, number, NO_REASON).statusCode()).isEqualTo(200);
    }

    @Test
    void countingRolesDoNotSeeThem() {
        var number = desk.register(desk.officer);
        assertThat(look(desk.finance, number, TO_TELL).statusCode()).isEqualTo(403);
        assertThat(look(desk.director, number, TO_TELL).statusCode()).isEqualTo(403);
    }

    @Test
    void whoHandlesADisputePrintsWhoThePartiesAre() throws Exception {
        var known = new HashMap<>(MediationDesk.party("APPLICANT", "岩保"));
        known.put("idNumber", "533103198001010014");
        known.put("address", "芒市勐戛镇芒丙村");
        var number = office.mediated(Map.of("parties", List.of(known, MediationDesk.party("OPPONENT", "依旺"))));

        var colleague = office.secondMediator;
        var refused = post(colleague, number, "identities", "");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("IdentitiesAreForHandlers").doesNotContain("533103198001010014");

        var printed = read(post(office.mediator, number, "identities", ""));
        assertThat(printed.path(0).path("party").asLong())
                .isEqualTo(office.ids(number).get(0));
        assertThat(printed.path(0).path("idNumber").asText()).isEqualTo("533103198001010014");
        assertThat(printed.path(0).path("address").asText()).isEqualTo("芒市勐戛镇芒丙村");
        assertThat(printed.path(1).path("idNumber").isNull()).isTrue();
        assertThat(seen("IDENTITIES_SEEN", office.mediator, number)).containsExactly("PRINT");
        assertThat(seen("IDENTITIES_SEEN", colleague, number)).isEmpty();
    }

    @Test
    void areKeptByNobodyOnTheWay() {
        var number = assigned();
        assertThat(look(desk.lawyer, number, NO_REASON).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void aReasonThatIsNoneIsRefusedInWords() {
        var number = assigned();
        assertThat(look(desk.head, number, "{\"reason\":\"CURIOSITY\"}").statusCode())
                .isBetween(400, 422);
        assertThat(looks(desk.head, number)).isEmpty();
    }

    private CaseNumber assigned() {
        var number = desk.readyToDecide();
        desk.grant(number);
        desk.assign(number);
        return number;
    }

    private List<String> looks(Employee by, CaseNumber number) {
        return seen("CONTACTS_SEEN", by, number);
    }

    private List<String> seen(String what, Employee by, CaseNumber number) {
        return jdbc.sql("SELECT detail FROM audit_entry"
                        + " WHERE case_number = ? AND actor = ? AND action = ? ORDER BY id")
                .params(number.value(), by.id().value(), what)
                .query(String.class)
                .list();
    }

    private HttpResponse<String> look(Employee by, CaseNumber number, String body) {
        return post(by, number, "contacts", body);
    }

    private HttpResponse<String> post(Employee by, CaseNumber number, String what, String body) {
        var browser = new Browser(port);
        browser.login(by.login(), SmallBureau.PASSWORD);
        return browser.post("/api/cases/" + URLEncoder.encode(number.value(), UTF_8) + "/" + what, body);
    }

    private JsonNode read(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }
}
