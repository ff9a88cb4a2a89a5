package org.huimin.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.CaseRecord;
import org.huimin.organization.Language;
import org.huimin.organization.Practice;
import org.huimin.organization.PracticeKind;
import org.huimin.organization.Register;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DerivedRows;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The agency assigns a firm or its own staff, and the firm names its lawyer. */
@HouseTest
class AssignmentHouseTest {

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    ObjectMapper json;

    @Autowired
    Register register;

    @Autowired
    List<DerivedRows> derived;

    @AfterEach
    void derivedRowsFollowFromTheirRecord() {
        assertThat(derived).allSatisfy(rows -> assertThat(rows.check().none()).isTrue());
    }

    @Test
    void firmFindsTheNamingInItsBasketAndItsLawyerTheEngagement() {
        var number = granted(Map.of());
        desk.assignFirm(number, desk.bureau.firm);
        var naming = desk.open(number, "Activity_NameLawyer");
        assertThat(naming.role()).isEqualTo("FIRM");
        assertThat(naming.basketUnit()).isEqualTo(desk.bureau.firm);
        assertThat(desk.get(number).lawyer()).isNull();
        assertThat(desk.get(number).stage()).isEqualTo("GRANTED");

        desk.nameLawyer(number, desk.lawyer);

        assertThat(desk.get(number).stage()).isEqualTo("ASSIGNED");
        assertThat(desk.open(number, "Activity_SignEngagement").heldBy(desk.lawyer.id()))
                .isTrue();
    }

    @Test
    void headNamesForAFirmThatHasNobodyToDoIt() {
        var firm = desk.bureau.firm();
        var lawyer = desk.bureau.somebody(firm, "LAWYER");
        var number = granted(Map.of());
        desk.assignFirm(number, firm);

        var naming = desk.open(number, "Activity_NameLawyer");
        assertThat(naming.role()).isEqualTo("AGENCY_HEAD");
        assertThat(naming.basketUnit()).isEqualTo(desk.bureau.agency);
        name(number, desk.head, lawyer, null);

        assertThat(desk.get(number).lawyer()).isEqualTo(lawyer.id());
    }

    @Test
    void ownStaffIsNamedAtOnce() {
        var staff = desk.bureau.somebody(desk.bureau.agency, "LAWYER");
        var number = granted(Map.of());

        assign(number, desk.bureau.agency, true, staff);

        assertThat(desk.get(number).lawyer()).isEqualTo(staff.id());
        assertThat(desk.get(number).stage()).isEqualTo("ASSIGNED");
        assertThat(desk.openActivities(number))
                .contains("Activity_SignEngagement")
                .doesNotContain("Activity_NameLawyer");
    }

    @Test
    void anotherThanTheRecipientAskedForNeedsAReason() {
        var colleague = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        var number = granted(Map.of());
        assign(number, desk.bureau.firm, false, desk.lawyer);

        assertThat(Desk.faultsOf(() -> name(number, desk.firmHead, colleague, null)))
                .containsExactly("otherThanAsked");
        name(number, desk.firmHead, colleague, "受援人点名的律师正在住院。");

        assertThat(desk.get(number).lawyer()).isEqualTo(colleague.id());
    }

    @Test
    void lawyerOfAnotherFirmIsNotNamed() {
        var stranger = desk.bureau.somebody(desk.bureau.firm(), "LAWYER");
        var number = granted(Map.of());
        desk.assignFirm(number, desk.bureau.firm);

        assertThat(Desk.faultsOf(() -> name(number, desk.firmHead, stranger, null)))
                .containsExactly("lawyerId");
    }

    @Test
    void noBasicLevelWorkerIsNamedForADefence() throws Exception {
        var worker = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        enter(worker, PracticeKind.BASIC_LEVEL, null);
        var number = granted(Map.of("matter", "CRIM_A24"));
        desk.assignFirm(number, desk.bureau.firm);

        var refused = nameOverHttp(number, worker);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json.readTree(refused.body()).at("/errors/lawyerId").asText())
                .contains("基层法律服务工作者");
        assertThat(desk.get(number).lawyer()).isNull();
        assertThat(desk.openActivities(number)).contains("Activity_NameLawyer");
    }

    @Test
    void whoMayBeSentencedToDeathOrLifeIsDefendedByThreeYearsOfIt() throws Exception {
        var beginner = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        enter(beginner, PracticeKind.LAWYER, desk.today().minusYears(3).plusDays(1));
        var experienced = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        enter(experienced, PracticeKind.LAWYER, desk.today().minusYears(3));
        var number = granted(Map.of("matter", "CRIM_A24", "lifeOrDeath", true));
        desk.assignFirm(number, desk.bureau.firm);

        var refused = nameOverHttp(number, beginner);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json.readTree(refused.body()).at("/errors/lawyerId").asText())
                .contains("三年");
        assertThat(nameOverHttp(number, experienced).statusCode()).isEqualTo(200);

        assertThat(desk.get(number).lawyer()).isEqualTo(experienced.id());
    }

    @Test
    void anotherFirmDoesNotSeeTheNaming() {
        var number = granted(Map.of());
        desk.assignFirm(number, desk.bureau.firm);
        var stranger = desk.bureau.somebody(desk.bureau.firm(), "FIRM");

        assertThat(Desk.refusalOf(() -> name(number, stranger, desk.lawyer, null)))
                .isEqualTo("TaskGone");
    }

    @Test
    void firmReadsWhomItMayName() throws Exception {
        var number = granted(Map.of());
        assign(number, desk.bureau.firm, false, desk.lawyer);

        var browser = new Browser(port);
        browser.login(desk.firmHead.login(), SmallBureau.PASSWORD);
        var answer =
                browser.get("/api/cases/" + URLEncoder.encode(number.value(), StandardCharsets.UTF_8) + "/lawyers");

        assertThat(answer.statusCode()).isEqualTo(200);
        var asked = json.readTree(answer.body()).findValuesAsText("askedFor");
        assertThat(asked).contains("true");
    }

    private HttpResponse<String> nameOverHttp(CaseNumber number, Employee lawyer) throws Exception {
        var task = desk.claim(number, "Activity_NameLawyer", desk.firmHead).id();
        var naming = Map.of(
                "namedOn", desk.today().toString(), "lawyerId", lawyer.id().value());
        var browser = new Browser(port);
        browser.login(desk.firmHead.login(), SmallBureau.PASSWORD);
        return browser.complete(
                task,
                json.writeValueAsString(naming),
                desk.formVersion(number, "Activity_NameLawyer"),
                UUID.randomUUID().toString());
    }

    private void enter(Employee employee, PracticeKind kind, @Nullable LocalDate defendingSince) {
        var practice = new Practice(
                kind,
                LocalDate.of(2010, 1, 1),
                defendingSince,
                null,
                null,
                null,
                false,
                null,
                Set.of(),
                Set.of(Language.HAN),
                Set.of(),
                0);
        register.enter(employee.id(), practice, null, desk.head.id());
    }

    private CaseNumber granted(Map<String, Object> otherwise) {
        var number = desk.register(desk.officer, otherwise);
        desk.checkMaterials(number, desk.officer);
        desk.writeOpinion(number, desk.officer);
        desk.grant(number);
        return number;
    }

    private CaseRecord assign(CaseNumber number, UnitId firm, boolean ownStaff, Employee lawyer) {
        return desk.complete(
                number,
                "Activity_AssignFirm",
                desk.head,
                Map.of(
                        "assignedOn", desk.today().toString(),
                        "ownStaff", ownStaff,
                        "firmId", firm.value(),
                        "lawyerId", lawyer.id().value(),
                        "requirements", "五日内签订委托协议。"));
    }

    private CaseRecord name(CaseNumber number, Employee by, Employee lawyer, @Nullable String why) {
        var answers = new HashMap<String, Object>(Map.of(
                "namedOn", desk.today().toString(), "lawyerId", lawyer.id().value()));
        if (why != null) {
            answers.put("otherThanAsked", why);
        }
        return desk.complete(number, "Activity_NameLawyer", by, answers);
    }
}
