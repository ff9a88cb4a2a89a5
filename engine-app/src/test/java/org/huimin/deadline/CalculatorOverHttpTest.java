package org.huimin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.huimin.Browser;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The calculator as a browser asks it. The expected dates were computed by hand from the yearly notices. */
@HouseTest
class CalculatorOverHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    SmallBureau bureau;

    @Autowired
    ObjectMapper json;

    Browser browser;

    @BeforeEach
    void comeIn() {
        browser = new Browser(port);
        browser.login(bureau.somebody(bureau.firm, "LAWYER").login(), SmallBureau.PASSWORD);
    }

    /** What is left empty is not sent. */
    @ParameterizedTest(name = "{0}: {1} from {2}")
    @CsvSource(delimiter = '|', textBlock = """
            T01 | LA_REVIEW         | 2026-11-23       |            |                     |                  | RS2023 | 2026-11-30 | 2026-11-30
            T02 | LA_REVIEW         | 2026-09-24       |            |                     |                  | RS2023 | 2026-10-01 | 2026-10-08
            T03 | LA_REVIEW         | 2026-09-13       |            |                     |                  | RS2023 | 2026-09-20 | 2026-09-20
            T06 | LA_ASSIGN         | 2026-11-25       | 2026-11-20 |                     |                  | RS2023 | 2026-11-28 | 2026-11-30
            T09 | LA_REVIEW         | 2019-04-26       |            |                     |                  | RS2012 | 2019-05-08 | 2019-05-08
            T12 | LA_REVIEW         | 2021-12-30       |            |                     |                  | RS2012 | 2022-01-11 | 2022-01-11
            T13 | LA_NOTIFIED       | 2026-10-08       |            |                     |                  | RS2023 | 2026-10-11 | 2026-10-12
            T15 | LA_OBJECT         | 2026-12-01       |            |                     |                  | RS2023 | 2026-12-16 | 2026-12-16
            T17 | LA_RECONSIDER     | 2026-12-22       |            |                     |                  | RS2023 | 2027-02-20 | 2027-02-22
            T18 | LA_SUE            | 2026-08-31       |            |                     |                  | RS2023 | 2027-02-28 | 2027-03-01
            T22 | ME_LIMIT          | 2026-09-01       |            |                     |                  | LOCAL  | 2026-10-01 | 2026-10-08
            T23 | ME_LIMIT          | 2026-01-31       |            | ONE_MONTH           |                  | MEDIATION | 2026-02-28 | 2026-02-28
            T26 | ME_CONFIRM        | 2026-11-20       |            |                     |                  | MEDIATION | 2026-12-20 | 2026-12-21
            the day of receipt chooses | LA_ASSIGN | 2022-01-05 | 2021-12-30 |          |                  | RS2012 | 2022-01-14 | 2022-01-14
            a criminal case            | LA_ASSIGN | 2022-01-05 | 2021-12-30 |          | CRIMINAL         | RS2012 | 2022-01-10 | 2022-01-10
            a medical dispute          | ME_LIMIT  | 2026-09-01 |            | MEDICAL  |                  | MEDIATION | 2026-10-19 | 2026-10-19
            sent by a court            | ME_LIMIT  | 2026-11-02 |            | COURT_AFTER_FILING | CIVIL_SIMPLIFIED | MEDIATION | 2026-11-09 | 2026-11-09
            an appeal                  | CT_APPEAL | 2026-11-03 |            |          |                  | COURT  | 2026-11-18 | 2026-11-18
            a criminal appeal          | CT_APPEAL | 2026-11-03 |            |          | CRIMINAL         | COURT  | 2026-11-13 | 2026-11-13
            a hearing is not put off   | CT_HEARING | 2026-10-03 |           |          |                  | COURT  | 2026-10-03 | 2026-10-03
            custody, in hours          | LA_FORWARD_24H | 2026-10-01T09:30 |  |          |                  | RS2022 | 2026-10-02T09:30:00+08:00 | 2026-10-02T09:30:00+08:00
            """)
    void countsAsTheLawDoes(
            String what,
            String clock,
            String start,
            @Nullable String received,
            @Nullable String mediation,
            @Nullable String procedure,
            String ruleSet,
            String unrolled,
            String due)
            throws Exception {
        var question = json.createObjectNode().put("clock", clock).put("start", start);
        put(question, "received", received);
        put(question, "mediationKind", mediation);
        put(question, "procedureKind", procedure);
        var answer = answer(question.toString());
        assertThat(answer.path("rule").path("ruleSet").asText()).isEqualTo(ruleSet);
        assertThat(answer.path("unrolled").asText()).isEqualTo(unrolled);
        assertThat(answer.path("due").asText()).isEqualTo(due);
        assertThat(answer.path("tentative").asBoolean()).isEqualTo(due.startsWith("2027"));
    }

    private static void put(ObjectNode question, String field, @Nullable String value) {
        if (value != null) {
            question.put(field, value);
        }
    }

    @Test
    void t08_theDaysOfASupplementDoNotCount() throws Exception {
        var answer = answer("""
                {"clock": "LA_REVIEW", "start": "2026-03-02", "received": "2026-03-02", "unit": "533103",
                 "pauses": [{"from": "2026-03-04", "to": "2026-03-10"}]}""");
        assertThat(answer.path("unrolled").asText()).isEqualTo("2026-03-15");
        assertThat(answer.path("due").asText()).isEqualTo("2026-03-16");
        assertThat(texts(answer.path("steps")))
                .containsExactly(
                        "3月2日收到申请，当日不计",
                        "7日，至3月9日届满",
                        "3月4日至3月10日中止，6日不计，顺延至3月15日",
                        "3月15日为休息日，顺延至3月16日",
                        "依据：《法律援助法》第四十三条；《办理法律援助案件程序规定》（司法部令第148号）第十七条");
        assertThat(answer.path("days")).hasSize(15);
        assertThat(answer.path("days").path(13).path("words").asText()).isEqualTo("第7日，休息日，顺延");
    }

    @Test
    void saysItInEnglishToo() throws Exception {
        var asked = json.createObjectNode().put("clock", "LA_REVIEW").put("start", "2026-09-24");
        var abroad = new Browser(port, "en");
        abroad.login(bureau.somebody(bureau.station, "INTAKE").login(), SmallBureau.PASSWORD);
        var answer = json.readTree(
                abroad.post("/api/deadlines/calculate", asked.toString()).body());
        assertThat(texts(answer.path("steps"))).contains("1 October is a public holiday (国庆节): put off to 8 October");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {}                                                                              | clock, start
            {"clock": "LA_RIVIEW", "start": "2026-11-23"}                                   | clock
            {"clock": "LA_REVIEW", "start": "2026-02-30"}                                   | start
            {"clock": "LA_REVIEW", "start": "yesterday"}                                    | start
            {"clock": "LA_REVIEW", "start": "2011-01-01"}                                   | start
            {"clock": "LA_REVIEW", "start": "99999-01-01"}                                  | start
            {"clock": "LA_REVIEW", "start": "2026-11-23", "received": "1999-01-01"}         | received
            {"clock": "LA_REVIEW", "start": "2026-11-23", "unit": "no-such-unit"}           | unit
            {"clock": "LA_REVIEW", "start": "2026-11-23", "unit": "99999999999999999999"}   | unit
            {"clock": "LA_FORWARD_24H", "start": "2026-11-23"}                              | start
            {"clock": "ME_LIMIT", "start": "2026-11-23", "mediationKind": "OTHER"}          | mediationKind
            {"clock": "CT_APPEAL", "start": "2026-11-23", "procedureKind": "OTHER"}         | procedureKind
            {"clock": "LA_REVIEW", "start": "2026-11-23", "pauses": [{}]}                   | pauses
            {"clock": "LA_REVIEW", "start": "2026-11-23", "pauses": [null]}                 | pauses
            {"clock": "LA_REVIEW", "start": "2026-11-23", "pauses": [{"from": "2026-11-26", "to": "2026-11-25"}]} | pauses
            {"clock": "LA_REVIEW", "start": "2026-11-23", "pauses": [{"from": "2026-11-20", "to": "2026-11-25"}]} | pauses
            {"clock": "LA_REVIEW", "start": "2026-11-23", "pauses": [{"from": "2026-12-20", "to": "2026-12-25"}]} | pauses
            {"clock": "CT_HEARING", "start": "2026-11-23", "pauses": [{"from": "2026-11-23", "to": "2026-11-25"}]} | pauses
            {"clock": "LA_REVIEW", "start": "2026-11-23", "pauses": [{"from": "2026-11-24", "to": "2026-11-27"}, {"from": "2026-11-26", "to": "2026-11-28"}]} | pauses
            """)
    void refusesInWords(String question, String fields) throws Exception {
        var refused = browser.post("/api/deadlines/calculate", question);
        assertThat(refused.statusCode()).isEqualTo(422);
        var problem = json.readTree(refused.body());
        assertThat(problem.path("code").asText()).isEqualTo("QuestionRefused");
        assertThat(problem.path("errors").properties().stream().map(fault -> fault.getKey()))
                .containsExactlyInAnyOrder(fields.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            []
            {"clock": {"a": 1}}
            {"pauses": "none"}
            nonsense
            """)
    void whatIsNoQuestionIsRefusedToo(String question) {
        var refused = browser.post("/api/deadlines/calculate", question);
        assertThat(refused.statusCode()).isBetween(400, 422);
    }

    /** Whatever can be chosen on the page is known to the table, and has words in both languages. */
    @Test
    void everyClockOnOfferCanBeCounted() throws Exception {
        var offered = json.readTree(browser.get("/api/deadlines/clocks").body());
        assertThat(offered).hasSizeGreaterThan(35);
        for (var clock : offered) {
            var start = clock.path("inHours").asBoolean() ? "2026-11-23T09:00" : "2026-11-23";
            answer(json.createObjectNode()
                    .put("clock", clock.path("key").asText())
                    .put("start", start)
                    .toString());
        }
    }

    private JsonNode answer(String question) throws Exception {
        var answer = browser.post("/api/deadlines/calculate", question);
        assertThat(answer.statusCode()).as(question + " " + answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
