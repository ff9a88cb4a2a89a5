package org.huimin.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huimin.Desk.faultsOf;
import static org.huimin.Desk.refusalOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.OwnBureau;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.access.Actor;
import org.huimin.mediation.Disputes;
import org.huimin.organization.NewUnit;
import org.huimin.organization.Organization;
import org.huimin.organization.UnitKind;
import org.huimin.organization.Units;
import org.huimin.shared.DivisionCode;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A village and its committee go from one township to another. It is the tenth of March. */
@HouseTest
class UnitMovesTest {

    private static final LocalDate FOUNDED = LocalDate.of(2019, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    Organization organization;

    @Autowired
    Units units;

    @Autowired
    UnitMoves moves;

    @Autowired
    TreeOfUnits tree;

    @Autowired
    Disputes disputes;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    private OwnBureau own;
    private Desk desk;
    private SmallBureau bureau;
    private Actor director;
    private UnitId village = new UnitId(0);

    @BeforeEach
    void aVillage() {
        own = OwnBureau.in(house);
        desk = own.desk();
        desk.moveTo("2026-03-10");
        bureau = desk.bureau;
        director = desk.actor(desk.director);
        village = organization.found(
                new NewUnit(
                        UnitKind.COMMITTEE, bureau.station, new DivisionCode("533103103206"), "芒丙村调委会", "芒丙", FOUNDED),
                null);
    }

    @AfterEach
    void backToThePresent() {
        jdbc.sql("DELETE FROM unit_move").update();
        SmallBureau.referenceDataHasChanged(jdbc);
        desk.backToThePresent();
    }

    @Test
    void theTrialSaysWhatGoesAlongAndMovesNothing() {
        var mediator = bureau.somebody(village, "MEDIATOR");
        disputes.register(own.village().quarrel(1, 1), desk.actor(mediator));
        disputes.register(own.village().quarrel(1, 1), desk.actor(mediator));

        var trial = moves.attempt(village, asked(bureau.otherStation, LocalDate.of(2026, 3, 15)), director);
        assertThat(trial.units()).isOne();
        assertThat(trial.openCases()).isEqualTo(2);
        assertThat(trial.countedCases()).isEqualTo(2);
        assertThat(trial.countedFrom()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(moves.attempt(village, asked(bureau.otherStation, APRIL), director)
                        .countedCases())
                .isZero();
        assertThat(units.movesOf(village)).isEmpty();
    }

    @Test
    void fromItsDayOnTheUnitHangsElsewhere() {
        moves.move(village, asked(bureau.otherStation, APRIL), director);
        assertThat(units.within(bureau.station)).contains(village);
        assertThat(parentOf(village, APRIL.minusDays(1))).isEqualTo(bureau.station);
        assertThat(parentOf(village, APRIL)).isEqualTo(bureau.otherStation);
        desk.moveTo("2026-04-01");
        assertThat(units.within(bureau.station)).doesNotContain(village);
        assertThat(units.within(bureau.otherStation)).contains(village);
        assertThat(entries("UNIT_MOVED")).isOne();
    }

    @Test
    void whatIsToComeIsCalledOffAndWhatHasHappenedIsNot() {
        moves.move(village, asked(bureau.otherStation, APRIL), director);
        moves.callOff(village, APRIL, director);
        assertThat(units.movesOf(village)).isEmpty();
        assertThat(entries("UNIT_MOVE_CALLED_OFF")).isOne();
        assertThat(refusalOf(() -> moves.callOff(village, APRIL, director))).isEqualTo("NoSuchMove");

        moves.move(village, asked(bureau.otherStation, APRIL), director);
        desk.moveTo("2026-04-01");
        assertThat(refusalOf(() -> moves.callOff(village, APRIL, director))).isEqualTo("MoveHasHappened");
    }

    @Test
    void aMoveMustMakeSense() {
        assertThat(faultsOf(() -> moves.move(village, new AskedMove(null, null), director)))
                .containsExactlyInAnyOrder("parent", "from");
        assertThat(faultsOf(() -> moves.move(bureau.station, asked(village, APRIL), director)))
                .as("below itself")
                .contains("parent");
        assertThat(faultsOf(() -> moves.move(village, asked(bureau.firm, APRIL), director)))
                .as("a firm is no office")
                .containsExactly("parent");
        assertThat(faultsOf(() -> moves.move(village, asked(bureau.station, APRIL), director)))
                .as("there already")
                .containsExactly("parent");
        assertThat(faultsOf(() -> moves.move(bureau.agency, asked(bureau.otherStation, APRIL), director)))
                .as("the agency stays")
                .containsExactly("parent");
        assertThat(faultsOf(() -> moves.move(bureau.committee, asked(bureau.otherStation, APRIL), director)))
                .as("a township's own committee stays")
                .containsExactly("parent");
        assertThat(faultsOf(() -> moves.move(village, asked(bureau.otherStation, FOUNDED.minusDays(1)), director)))
                .as("before it was founded")
                .contains("from");
        moves.move(village, asked(bureau.otherStation, APRIL), director);
        assertThat(faultsOf(() -> moves.move(village, asked(bureau.bureau, APRIL), director)))
                .as("on the day of its last move")
                .containsExactly("from");
    }

    @Test
    void nobodyReachesIntoAnotherBureau() {
        var elsewhere = OwnBureau.in(house).desk();
        var stranger = desk.actor(elsewhere.director);
        assertThat(refusalOf(() -> moves.move(village, asked(bureau.otherStation, APRIL), stranger)))
                .isEqualTo("NoUnitOfTheBureau");
        assertThat(refusalOf(() -> moves.move(village, asked(elsewhere.bureau.station, APRIL), director)))
                .isEqualTo("NoUnitOfTheBureau");
        assertThat(tree.on(APRIL, stranger)).extracting(UnitOfTree::id).doesNotContain(village);
    }

    @Test
    void theTreeShowsEachUnitBehindItsParentAndWhatIsToCome() {
        moves.move(village, asked(bureau.otherStation, APRIL), director);
        var before = tree.on(APRIL.minusDays(1), director);
        assertThat(before).extracting(UnitOfTree::id).containsSubsequence(bureau.station, village, bureau.otherStation);
        var after = tree.on(APRIL, director);
        assertThat(after).extracting(UnitOfTree::id).containsSubsequence(bureau.otherStation, village);
        assertThat(after)
                .filteredOn(row -> row.id().equals(village))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.depth()).isEqualTo(2);
                    assertThat(row.movable()).isTrue();
                    assertThat(row.office()).isFalse();
                    assertThat(row.moves()).extracting(UnitOfTree.Moved::toCome).containsExactly(true);
                });
    }

    @Test
    void overHttpOnceAndInWords() throws Exception {
        var keeper = as(bureau.somebody(bureau.bureau, "SECURITY_ADMIN"));
        var key = UUID.randomUUID().toString();
        var asked = asked(bureau.otherStation, APRIL);
        assertThat(post(keeper, "/moves/trial", asked, key).statusCode()).isEqualTo(200);
        assertThat(post(keeper, "/moves", asked, key).statusCode()).isEqualTo(200);
        assertThat(post(keeper, "/moves", asked, key).statusCode()).isEqualTo(200);
        assertThat(entries("UNIT_MOVED")).isOne();
        var again = post(keeper, "/moves", asked, UUID.randomUUID().toString());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("MoveRefused", "2026-04-01");
        assertThat(post(
                                keeper,
                                "/moves/" + APRIL + "/call-off",
                                asked,
                                UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> post(Browser browser, String path, AskedMove asked, String key) throws Exception {
        return browser.send(browser.request("/api/units/" + village + path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElse(""))
                .POST(BodyPublishers.ofString(json.writeValueAsString(asked))));
    }

    private Browser as(Employee person) {
        var browser = new Browser(port);
        browser.login(person.login(), SmallBureau.PASSWORD);
        return browser;
    }

    private static AskedMove asked(UnitId parent, LocalDate from) {
        return new AskedMove(parent, from);
    }

    private @Nullable UnitId parentOf(UnitId unit, LocalDate day) {
        return units.all(day).stream()
                .filter(one -> one.id().equals(unit))
                .findFirst()
                .orElseThrow()
                .parent();
    }

    private long entries(String action) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = ? AND subject = ?")
                .param(action)
                .param(village.toString())
                .query(Long.class)
                .single();
    }
}
