package org.huimin.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody keeps views of their own. */
@HouseTest
class SavedViewsTest {

    private static final String PATH = "/api/worklist-views";

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @Test
    void comesBackAsItWasSavedAndToNobodyElse() throws Exception {
        var officer = somebody();
        save(officer, "今天到期", false, "{\"scope\": \"unit\", \"due\": \"TODAY\", \"q\": \"岩\"}");

        var view = json.readTree(officer.get(PATH).body()).path(0);
        assertThat(view.path("name").asText()).isEqualTo("今天到期");
        assertThat(view.at("/search/due").asText()).isEqualTo("TODAY");
        assertThat(view.at("/search/q").asText()).isEqualTo("岩");
        assertThat(json.readTree(somebody().get(PATH).body())).isEmpty();
    }

    @Test
    void whatItSearchesForIsSealed() throws Exception {
        save(somebody(), "找人", false, "{\"q\": \"岩温囡\"}");
        assertThat(jdbc.sql("SELECT search_cipher FROM worklist_view")
                        .query(String.class)
                        .list())
                .allMatch(cipher -> !cipher.contains("岩"));
    }

    @Test
    void oneAtMostIsTheDefault() throws Exception {
        var officer = somebody();
        save(officer, "甲", true, "{\"scope\": \"unit\"}");
        var views = save(officer, "乙", true, "{\"scope\": \"all\"}");
        assertThat(views.findValuesAsText("isDefault")).containsExactlyInAnyOrder("false", "true");
        assertThat(views.path(0).path("isDefault").asBoolean())
                .isEqualTo(views.path(0).path("name").asText().equals("乙"));
    }

    @Test
    void theSameNameIsReplacedAndARemovedOneIsGone() throws Exception {
        var officer = somebody();
        save(officer, "甲", false, "{\"scope\": \"unit\"}");
        var views = save(officer, " 甲 ", false, "{\"scope\": \"all\"}");
        assertThat(views).hasSize(1);
        assertThat(views.at("/0/search/scope").asText()).isEqualTo("all");

        var path = PATH + "/" + views.at("/0/id").asLong() + "/remove";
        assertThat(json.readTree(somebody().post(path, "{}").body())).isEmpty();
        assertThat(json.readTree(officer.get(PATH).body())).hasSize(1);
        assertThat(json.readTree(officer.post(path, "{}").body())).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAView() throws Exception {
        var officer = somebody();
        var nameless = officer.post(PATH, "{\"name\": \" \"}");
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(json.readTree(nameless.body()).path("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("name", "search");
        assertThat(officer.post(PATH, "{\"name\": \"" + "长".repeat(41) + "\", \"search\": {}}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.post(PATH, "{\"name\": \"甲\", \"search\": {\"due\": \"SOMEDAY\"}}")
                        .statusCode())
                .isEqualTo(422);
        for (int view = 0; view < 30; view++) {
            save(officer, "视图" + view, false, "{}");
        }
        assertThat(officer.post(PATH, "{\"name\": \"第三十一\", \"search\": {}}").statusCode())
                .isEqualTo(422);
    }

    private JsonNode save(Browser who, String name, boolean isDefault, String search) throws Exception {
        var body = "{\"name\": \"%s\", \"isDefault\": %s, \"search\": %s}".formatted(name, isDefault, search);
        var answer = who.post(PATH, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private Browser somebody() {
        Employee employee = desk.bureau.somebody(desk.bureau.agency, "INTAKE");
        var browser = new Browser(port);
        browser.login(employee.login(), SmallBureau.PASSWORD);
        return browser;
    }
}
