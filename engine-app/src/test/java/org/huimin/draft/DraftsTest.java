package org.huimin.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.Village;
import org.huimin.casefile.CaseParties;
import org.huimin.mediation.DisputeTyped;
import org.huimin.mediation.Disputes;
import org.huimin.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A draft lives until what was typed is registered: no longer, and no shorter. */
@HouseTest
class DraftsTest {

    private static final Duration KEPT = Duration.ofDays(30);

    @Autowired
    Desk desk;

    @Autowired
    Disputes disputes;

    @Autowired
    CaseParties parties;

    @Autowired
    Drafts drafts;

    @Autowired
    MovableClock clock;

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    Village village;

    @BeforeEach
    void aVillage() {
        village = new Village(desk, disputes, parties);
    }

    @AfterEach
    void backToThePresent() {
        clock.release();
    }

    @Test
    void eachPageFindsItsOwn() {
        var both = desk.bureau.somebody(desk.bureau.committee, "MEDIATOR", "INTAKE");
        var typed = Map.of("parties", List.of(Map.of("role", "APPLICANT", "name", "岩保")), "type", "NEIGHBOUR");
        long dispute = begin(both, DraftKind.MEDIATION, typed);
        long quarrel = begin(both, DraftKind.QUICK_MEDIATION, typed);

        assertThat(drafts.of(DraftKind.MEDIATION, desk.actor(both)))
                .extracting(DraftRow::id, DraftRow::name, DraftRow::matter)
                .containsExactly(tuple(dispute, "岩保", "NEIGHBOUR"));
        assertThat(drafts.of(DraftKind.QUICK_MEDIATION, desk.actor(both)))
                .extracting(DraftRow::id, DraftRow::name, DraftRow::matter)
                .containsExactly(tuple(quarrel, "岩保", "NEIGHBOUR"));
        assertThat(drafts.of(DraftKind.LEGAL_AID, desk.actor(both))).isEmpty();
    }

    @Test
    void isForgottenThirtyDaysAfterItWasTouched() {
        var actor = desk.actor(desk.officer);
        long id = drafts.begin(DraftKind.LEGAL_AID, json.createObjectNode(), actor);
        var touched = drafts.get(id, actor).changedAt();

        clock.moveTo(touched.plus(KEPT).minusSeconds(60));
        drafts.forgetOld();
        assertThat(drafts.of(DraftKind.LEGAL_AID, actor))
                .extracting(DraftRow::id)
                .contains(id);

        clock.moveTo(touched.plus(KEPT).plusSeconds(1));
        drafts.forgetOld();
        assertThat(drafts.of(DraftKind.LEGAL_AID, actor))
                .extracting(DraftRow::id)
                .doesNotContain(id);
    }

    @Test
    void endsWithTheRegistrationOfItsDispute() {
        long own = begin(village.mediator, DraftKind.MEDIATION, Map.of());
        long application = begin(village.mediator, DraftKind.LEGAL_AID, Map.of());
        long another = begin(village.mediator, DraftKind.MEDIATION, Map.of());

        assertThat(register(village.quarrel(1, 0), own).statusCode()).isEqualTo(422);
        assertThat(left()).contains(own, application);
        assertThat(register(village.quarrel(1, 1), own, application).statusCode())
                .isEqualTo(201);
        assertThat(left()).contains(another).doesNotContain(own, application);
    }

    /** The page is refused at its last step, when the dispute itself stood already. */
    @Test
    void endsWithTheQuarrelThatWasSettledOnTheSpot() {
        long own = begin(village.mediator, DraftKind.QUICK_MEDIATION, Map.of());

        assertThat(settle("", own).body()).contains("instalments").contains("422");
        assertThat(left()).contains(own);
        assertThat(settle("赔偿款", own).statusCode()).isEqualTo(201);
        assertThat(left()).doesNotContain(own);
    }

    @Test
    void nobodyEndsTheDraftOfAnother() {
        long own = begin(village.mediator, DraftKind.MEDIATION, Map.of());
        var typed = typed(village.quarrel(1, 1), own);
        assertThat(post(village.head, "/api/disputes", typed).statusCode()).isEqualTo(201);
        assertThat(left()).contains(own);
    }

    private List<Long> left() {
        var actor = desk.actor(village.mediator);
        return List.of(DraftKind.values()).stream()
                .flatMap(kind -> drafts.of(kind, actor).stream())
                .map(DraftRow::id)
                .toList();
    }

    private long begin(Employee by, DraftKind kind, Object typed) {
        return read(post(by, "/api/drafts?kind=" + kind, typed)).path("id").asLong();
    }

    private HttpResponse<String> register(DisputeTyped quarrel, long... ended) {
        return post(village.mediator, "/api/disputes", typed(quarrel, ended));
    }

    private HttpResponse<String> settle(String what, long ended) {
        var owed = Map.of("from", 1, "to", 0, "what", what, "amount", 20_000);
        return post(
                village.mediator,
                "/api/disputes/quick",
                Map.of(
                        "dispute",
                        typed(village.quarrel(1, 1), ended),
                        "agreeToMediation",
                        true,
                        "place",
                        "大榕树下",
                        "written",
                        false,
                        "confirmable",
                        false,
                        "terms",
                        "赔偿二百元，当场付清。",
                        "total",
                        20_000,
                        "instalments",
                        List.of(owed),
                        "performed",
                        true));
    }

    private ObjectNode typed(DisputeTyped quarrel, long... ended) {
        ObjectNode typed = json.valueToTree(quarrel);
        return typed.set("drafts", json.valueToTree(ended));
    }

    private HttpResponse<String> post(Employee by, String path, Object body) {
        var browser = new Browser(port);
        browser.login(by.login(), SmallBureau.PASSWORD);
        return browser.send(browser.request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElseThrow())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json.valueToTree(body).toString())));
    }

    private JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(answer.body(), noJson);
        }
    }
}
