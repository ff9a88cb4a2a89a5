package org.huimin.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one search box: everybody finds what lies within their reach, and nothing beyond it. */
@HouseTest
class SearchBoxTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @Test
    void findsANameFromItsBeginningOfWhicheverParty() throws Exception {
        var number = register("项小萍", "13911110001", "533103199003070023", "孔雀湖农场");
        assertThat(found(desk.head, "项小")).containsExactly(number.value());
        assertThat(found(desk.head, "孔雀湖")).containsExactly(number.value());
        assertThat(found(desk.head, "小萍")).isEmpty();
        assertThat(found(desk.head, "项%")).isEmpty();
    }

    @Test
    void findsACaseNumberFromItsBeginning() throws Exception {
        var number = register("罕小贵", "13911110002", "533103199003070023", null);
        var typed = number.value().replace("〔", "[").replace("〕", "]");
        assertThat(found(desk.head, typed)).containsExactly(number.value());
        assertThat(found(desk.head, typed.substring(0, 8))).isNotEmpty();
    }

    @Test
    void findsPhoneAndIdNumberWholeOnly() throws Exception {
        var number = register("思小团", "13911110003", "533103198512170044", null);
        assertThat(found(desk.head, "139 1111 0003")).containsExactly(number.value());
        assertThat(found(desk.head, "1391111000")).isEmpty();
        assertThat(found(desk.head, "533103198512170044")).containsExactly(number.value());
        assertThat(found(desk.head, "53310319851217")).isEmpty();
    }

    @Test
    void whoLookedByANumberIsWrittenDownWithoutIt() throws Exception {
        register("刀小囡", "13911110004", "533103199003070023", null);
        found(desk.reviewer, "13911110004");
        assertThat(jdbc.sql("SELECT detail FROM audit_entry WHERE actor = ? AND action = 'SEARCHED'")
                        .param(desk.reviewer.id().value())
                        .query(String.class)
                        .list())
                .contains("PHONE")
                .noneMatch(detail -> detail.contains("139"));
    }

    @Test
    void findsClosedCasesAndSaysSo() throws Exception {
        var number = register("闷小喊", "13911110005", "533103199003070023", null);
        desk.checkMaterials(number, desk.officer);
        desk.writeOpinion(number, desk.officer);
        desk.refuse(number, "OUT_OF_SCOPE");
        desk.serveRefusal(number);

        var hits = search(desk.head, "闷小喊").at("/groups/0/hits");
        assertThat(hits).hasSize(1);
        assertThat(hits.at("/0/ended").asBoolean()).isTrue();
        assertThat(hits.at("/0/stage").asText()).isEqualTo("DENIED");
    }

    @Test
    void everyRoleFindsWithinItsReachOnly() throws Exception {
        var number = desk.register(
                desk.township, Map.of("applicant", applicant("板小二", "13911110006", "533103198512170044")));
        for (var who : List.of(desk.township, desk.officer, desk.reviewer, desk.head, desk.followUp, desk.director)) {
            assertThat(found(who, "板小二")).as(who.login()).containsExactly(number.value());
        }
        for (var who : List.of(desk.lawyer, desk.sysadmin, somebody("FIRM"), stranger())) {
            assertThat(found(who, "板小二")).as(who.login()).isEmpty();
            assertThat(found(who, "13911110006")).as(who.login()).isEmpty();
            assertThat(found(who, number.value())).as(who.login()).isEmpty();
        }
    }

    @Test
    void theLawyerFindsTheirOwnCase() throws Exception {
        var number = register("方小月", "13911110007", "533103199003070023", null);
        desk.checkMaterials(number, desk.officer);
        desk.writeOpinion(number, desk.officer);
        desk.grant(number);
        desk.assign(number);
        assertThat(found(desk.lawyer, "方小")).containsExactly(number.value());
        assertThat(found(somebody("LAWYER"), "方小")).isEmpty();
    }

    @Test
    void aWholeNameComesBeforeALongerOneAndManyAreCut() throws Exception {
        for (int one = 0; one < 21; one++) {
            register("冯二娃" + (char) ('一' + one), "13911110008", "533103199003070023", null);
        }
        var whole = register("冯二娃", "13911110008", "533103199003070023", null);
        var group = search(desk.head, "冯二娃").at("/groups/0");
        assertThat(group.path("hits")).hasSize(20);
        assertThat(group.path("more").asBoolean()).isTrue();
        assertThat(group.at("/hits/0/number").asText()).isEqualTo(whole.value());
    }

    @Test
    void nothingAndNonsenseFindNothing() throws Exception {
        for (var typed : List.of("", "   ", "长".repeat(300), "' OR 1=1 --", "\\u0000")) {
            var answer = page(desk.head).post("/api/search", "{\"q\": \"" + typed + "\"}");
            assertThat(answer.statusCode()).as(typed).isLessThan(500);
        }
        assertThat(page(desk.head).post("/api/search", "{}").statusCode()).isEqualTo(200);
    }

    private List<String> found(Employee who, String typed) throws Exception {
        return search(who, typed).at("/groups/0/hits").findValuesAsText("number");
    }

    private JsonNode search(Employee who, String typed) throws Exception {
        var answer = page(who).post("/api/search", json.writeValueAsString(Map.of("q", typed)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private CaseNumber register(String name, String phone, String idNumber, @Nullable String opponent) {
        var fields = new HashMap<String, Object>(Map.of("applicant", applicant(name, phone, idNumber)));
        if (opponent != null) {
            fields.put("opponent", Map.of("name", opponent));
        }
        return desk.register(desk.officer, fields);
    }

    private Map<String, Object> applicant(String name, String phone, String idNumber) {
        var applicant = new HashMap<>(desk.applicant("POOR_REG"));
        applicant.put("name", name);
        applicant.put("phone", phone);
        applicant.put("idNumber", idNumber);
        return applicant;
    }

    private Employee somebody(String role) {
        return desk.bureau.somebody(desk.bureau.firm, role);
    }

    private Employee stranger() {
        return desk.bureau.somebody(desk.bureau.otherStation, "INTAKE");
    }

    private Browser page(Employee employee) {
        var browser = new Browser(port);
        browser.login(employee.login(), SmallBureau.PASSWORD);
        return browser;
    }
}
