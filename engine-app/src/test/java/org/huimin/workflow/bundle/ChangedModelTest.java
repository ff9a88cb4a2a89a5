package org.huimin.workflow.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.Answers;
import org.huimin.casefile.Cases;
import org.huimin.casefile.Forms;
import org.huimin.casefile.KeptDecisions;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A model changed in XML and JSON alone runs without new Java; what runs already stays on what it started with. */
@HouseTest
class ChangedModelTest {

    private static final String CONSULT = """
            <bpmn:userTask id="Activity_ConsultExpert" name="征求专家意见" camunda:candidateGroups="%s">
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="basket" value="agency" />
                <camunda:property name="milestone" value="ExpertConsulted at expertConsulted" />
              </camunda:properties></bpmn:extensionElements>
              <bpmn:incoming>Flow_ToConsultExpert</bpmn:incoming>
              <bpmn:outgoing>Flow_ToDecide</bpmn:outgoing>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="Flow_ToConsultExpert" sourceRef="Gateway_Examined" targetRef="Activity_ConsultExpert" />
            <bpmn:sequenceFlow id="Flow_ToDecide" sourceRef="Activity_ConsultExpert" targetRef="Activity_Decide" />
            """;

    private static final String FORM = """
            {"title": "征求专家意见", "x-title-en": "Consult an expert", "type": "object",
             "properties": {
               "consultedOn": {"type": "string", "format": "date", "title": "征求日期", "x-fact": "expertConsulted"},
               "advice": {"type": "string", "title": "专家意见", "minLength": 1}},
             "required": ["consultedOn", "advice"], "additionalProperties": false}
            """;

    @Autowired
    Desk desk;

    @Autowired
    ModelBundle bundle;

    @Autowired
    BundleFiles files;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Autowired
    KeptDecisions decisions;

    @Autowired
    Answers answers;

    @Autowired
    Forms forms;

    @Autowired
    Cases cases;

    private final String role = "EXPERT_" + UUID.randomUUID().toString().substring(0, 8);
    private Employee expert;

    @BeforeEach
    void aRoleThatJavaDoesNotKnow() {
        jdbc.sql("INSERT INTO role (code, name_zh, name_en) VALUES (?, '专家', 'Expert')")
                .param(role)
                .update();
        expert = desk.bureau.somebody(desk.bureau.agency, role);
    }

    @AfterEach
    void backToTheModelsOfTheHouse() {
        bundle.deploy(files.read());
    }

    @Test
    void aNewTaskWithFormAndGroupRunsWithoutJavaAndOldCasesStayAsTheyWere() {
        var before = desk.register(desk.officer);
        bundle.deploy(changed());
        var after = desk.register(desk.officer);

        reachOpinion(before);
        reachOpinion(after);

        assertThat(desk.openActivities(before)).containsExactly("Activity_Decide");
        assertThat(desk.openActivities(after)).containsExactly("Activity_ConsultExpert");
        assertThat(cases.get(before).startedWith())
                .isNotEqualTo(cases.get(after).startedWith());
        tablesStay(before, after);
        formsStay(before, after);
        showsInBasket(after);
        completedLikeAnyOther(after);
        desk.grant(before);
        desk.grant(after);
        assertThat(desk.get(after).stage()).isEqualTo("GRANTED");
    }

    private void reachOpinion(CaseNumber number) {
        desk.checkMaterials(number, desk.officer);
        desk.writeOpinion(number, desk.officer);
    }

    private void tablesStay(CaseNumber before, CaseNumber after) {
        assertThat(decisions.latest(before, "Eligibility").orElseThrow().ruleId())
                .startsWith("ELIGIBILITY_");
        assertThat(decisions.latest(after, "Eligibility").orElseThrow().ruleId())
                .startsWith("NEW_");
    }

    private void formsStay(CaseNumber before, CaseNumber after) {
        assertThat(title(before)).isEqualTo("作出援助决定");
        assertThat(title(after)).isEqualTo("作出新的援助决定");
    }

    private String title(CaseNumber number) {
        return forms.of(cases.get(number).startedWith(), "Activity_Decide")
                .orElseThrow()
                .schema()
                .path("title")
                .asText();
    }

    private void showsInBasket(CaseNumber number) {
        var basket =
                page(expert).post("/api/tasks/search", "{\"scope\": \"unit\"}").body();

        assertThat(basket).contains(number.value(), "征求专家意见");
    }

    private void completedLikeAnyOther(CaseNumber number) {
        desk.complete(
                number,
                "Activity_ConsultExpert",
                expert,
                Map.of("consultedOn", desk.today().toString(), "advice", "事实清楚。"));

        assertThat(answers.latest(number, "Activity_ConsultExpert")
                        .orElseThrow()
                        .answers()
                        .path("advice")
                        .asText())
                .isEqualTo("事实清楚。");
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM audit_entry WHERE case_number = ? AND detail = 'Activity_ConsultExpert'")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        var casePage =
                page(desk.officer).get("/api/cases/" + URLEncoder.encode(number.value(), StandardCharsets.UTF_8));
        assertThat(casePage.body()).contains("征求专家意见", "事实清楚。");
    }

    private Browser page(Employee employee) {
        var browser = new Browser(port);
        browser.login(employee.login(), SmallBureau.PASSWORD);
        return browser;
    }

    private Bundle changed() {
        var changed = new ArrayList<BundleFile>();
        for (var file : files.read().files()) {
            changed.add(
                    switch (file.name()) {
                        case "models/legal-aid/Review.bpmn" -> withConsultation(file);
                        case "models/legal-aid/Eligibility.dmn" ->
                            replaced(file, "\"ELIGIBILITY_", "\"NEW_ELIGIBILITY_");
                        case "models/legal-aid/forms/Activity_Decide.json" -> replaced(file, "作出援助决定", "作出新的援助决定");
                        default -> file;
                    });
        }
        changed.add(new BundleFile(
                "models/legal-aid/forms/Activity_ConsultExpert.json", FORM.getBytes(StandardCharsets.UTF_8)));
        return new Bundle(List.copyOf(changed));
    }

    private BundleFile withConsultation(BundleFile review) {
        var rewired = replaced(
                review,
                "<bpmn:outgoing>Flow_ToDecide</bpmn:outgoing>",
                "<bpmn:outgoing>Flow_ToConsultExpert</bpmn:outgoing>");
        var byDefault = replaced(rewired, "default=\"Flow_ToDecide\"", "default=\"Flow_ToConsultExpert\"");
        return replaced(
                byDefault,
                "<bpmn:sequenceFlow id=\"Flow_ToDecide\" name=\"已写出意见\" sourceRef=\"Gateway_Examined\" targetRef=\"Activity_Decide\" />",
                CONSULT.formatted(role));
    }

    private static BundleFile replaced(BundleFile file, String before, String after) {
        assertThat(file.text()).contains(before);
        return new BundleFile(file.name(), file.text().replace(before, after).getBytes(StandardCharsets.UTF_8));
    }
}
