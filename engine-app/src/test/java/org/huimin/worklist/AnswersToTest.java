package org.huimin.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever answers reads, beside the form, what they answer to. */
@HouseTest
class AnswersToTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private ObjectMapper json;

    @Test
    void headReadsTheOpinionThatIsDecidedOn() throws Exception {
        var number = desk.readyToDecide();

        var opinion = answersTo(desk.head, number, "Activity_Decide").get(0);

        assertThat(opinion.path("element").asText()).isEqualTo("Activity_WriteOpinion");
        assertThat(opinion.path("actor").asText())
                .isEqualTo(desk.actor(desk.officer).name());
        assertThat(opinion.path("details").findValuesAsText("value")).contains("符合条件，建议给予援助。");
    }

    @Test
    void bureauReadsTheGroundsAndTheAgencyTheOrder() throws Exception {
        var number = desk.readyToDecide();
        desk.refuse(number, "OUT_OF_SCOPE");
        desk.serveRefusal(number);
        desk.objectTo(number);
        var told = answersTo(desk.bureauReview, number, "Activity_ReviewObjection");
        assertThat(told.findValuesAsText("element")).containsExactly("Activity_Decide", "ObjectionFiled");
        assertThat(told.findValuesAsText("value")).contains("申请人认为其请求属于援助范围。");
        desk.decideObjection(number, "REVERSED");
        assertThat(answersTo(desk.head, number, "Activity_CarryOutReversal").findValuesAsText("value"))
                .contains("依决定办理。");
    }

    @Test
    void onlyWhatCameSinceTheTaskWasDoneBeforeIsShown() throws Exception {
        var number = desk.handled();
        desk.conclude(number);
        desk.submitClosingFile(number);
        assertThat(answersTo(desk.reviewer, number, "Activity_CheckClosingFile").findValuesAsText("element"))
                .containsExactly("Activity_SubmitClosingFile");
        desk.sendBackClosingFile(number);
        desk.fixClosingFile(number);
        assertThat(answersTo(desk.reviewer, number, "Activity_CheckClosingFile").findValuesAsText("element"))
                .containsExactly("Activity_FixClosingFile");
    }

    @Test
    void whatMeansNothingInTheCaseIsNotAsked() throws Exception {
        var number = desk.register(desk.officer);
        assertThat(notAsked(number)).containsExactly("newFact", "firstOpinion");
        desk.askForPapers(number, desk.officer, Map.of());
        desk.serveSupplementNotice(number, desk.officer, 15);
        desk.receiveSupplement(number, desk.officer);
        assertThat(notAsked(number)).containsExactly("firstOpinion");
    }

    private List<String> notAsked(CaseNumber number) throws Exception {
        return page(desk.officer, number, "Activity_CheckMaterials")
                .path("notAsked")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void aDayThatPressesStandsBesideTheDecisionThatItPressesFor() throws Exception {
        var ends = desk.today().plusDays(3).toString();
        var number = desk.register(desk.officer, Map.of("limitationEndsOn", ends));
        assertThat(page(desk.head, number, "Activity_DecideProvisionalAid")
                        .path("limitationEndsOn")
                        .asText())
                .isEqualTo(ends);
    }

    private JsonNode answersTo(Employee reader, CaseNumber number, String activity) throws Exception {
        return page(reader, number, activity).path("answersTo");
    }

    private JsonNode page(Employee reader, CaseNumber number, String activity) throws Exception {
        var browser = new Browser(port);
        browser.login(reader.login(), SmallBureau.PASSWORD);
        var answer = browser.get("/api/tasks/" + desk.open(number, activity).id());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
