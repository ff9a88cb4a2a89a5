package org.huimin.mediation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.MediationDesk;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.CaseAccess;
import org.huimin.deadline.Breaches;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DerivedRows;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriUtils;

/** The county sends a dispute down, follows it and takes it back; it stays one dispute, and its own time runs on. */
@HouseTest
class DispatchTest {

    private static final Map<String, Object> AGAIN = Map.of("duplicate", "另有争执。");

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private MediationDesk office;

    @Autowired
    private CaseAccess access;

    @Autowired
    private DispatchList list;

    @Autowired
    private Breaches breaches;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<DerivedRows> derived;

    private Employee county;

    @BeforeEach
    void itIsMonday() {
        on("2026-03-02");
        county = desk.bureau.somebody(desk.bureau.centre, "COMMITTEE_HEAD", "INTAKE");
    }

    @AfterEach
    void derivedRowsFollowFromTheirRecord() {
        clock.release();
        assertThat(derived).allSatisfy(rows -> assertThat(rows.check().none()).isTrue());
    }

    @Test
    void goesToTheCommitteeWithAllThatWaitsAndIsTaken() {
        var number = dispatched(desk.bureau.committee, 3);
        assertThat(desk.get(number).committee()).isEqualTo(desk.bureau.committee);
        assertThat(row(number).replyBy()).isEqualTo("2026-03-05");
        assertThat(row(number).disputeDueOn()).as("ME_ACCEPT").isEqualTo("2026-03-05");
        assertThat(row(number).daysLeft()).isEqualTo(3);
        assertThat(basketOf(number, "Activity_AcceptDispute")).isEqualTo(desk.bureau.committee);

        answer(number, office.head, "TAKEN");
        accept(number, office.head);
        name(number, office.head, office.mediator);

        assertThat(row(number).status()).isEqualTo(DispatchStatus.TAKEN);
        assertThat(row(number).mediator()).isEqualTo(desk.actor(office.mediator).name());
        assertThat(milestones(number)).contains("DisputeDispatched", "DispatchTaken");
        assertThat(clocks(number)).contains("ME_REPLY STOPPED 2026-03-05");
    }

    @Test
    void oneThatIsNotAnsweredIsLateAndCountsAgainstTheCommittee() {
        var number = dispatched(desk.bureau.committee, 2);
        on("2026-03-05");
        breaches.sweep();

        assertThat(rows(number, DispatchSearch.State.LATE)).hasSize(1);
        assertThat(jdbc.sql("SELECT unit_id FROM breach WHERE case_number = ? AND clock = 'ME_REPLY'")
                        .param(number.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(desk.bureau.committee.value());
    }

    @Test
    void comesBackWithAReasonAndIsKeptOrSentAgain() {
        var number = dispatched(desk.bureau.committee, 3);
        assertThat(Desk.faultsOf(
                        () -> desk.complete(number, "Activity_AnswerDispatch", office.head, reply("RETURNED", null))))
                .containsExactly("reason");
        desk.complete(number, "Activity_AnswerDispatch", office.head, reply("RETURNED", "当事人都在遮放。"));

        assertThat(desk.get(number).committee()).isEqualTo(desk.bureau.centre);
        assertThat(basketOf(number, "Activity_DecideReturn")).isEqualTo(desk.bureau.centre);
        assertThat(Desk.refusalOf(() -> dispatch(number, county, desk.bureau.otherCommittee, 3)))
                .as("first things first")
                .isEqualTo("RequestNotOpen");
        decide(number, "SEND_AGAIN");

        assertThat(desk.get(number).committee()).isEqualTo(desk.bureau.committee);
        assertThat(rows(number, null))
                .extracting(DispatchRow::status)
                .containsExactlyInAnyOrder(DispatchStatus.RETURNED, DispatchStatus.SENT);
        desk.complete(number, "Activity_AnswerDispatch", office.head, reply("RETURNED", "无人可派。"));
        decide(number, "ACCEPTED");

        assertThat(desk.get(number).committee()).isEqualTo(desk.bureau.centre);
        assertThat(milestones(number)).contains("DispatchReturned");
        dispatch(number, county, desk.bureau.otherCommittee, 3);
        assertThat(desk.get(number).committee()).isEqualTo(desk.bureau.otherCommittee);
    }

    @Test
    void isTakenBackBeforeAndAfterTheAnswerAndItsOwnTimeRunsOn() {
        var number = dispatched(desk.bureau.committee, 3);
        takeBack(number, county);
        assertThat(desk.openActivities(number)).doesNotContain("Activity_AnswerDispatch");
        assertThat(desk.get(number).committee()).isEqualTo(desk.bureau.centre);
        assertThat(clocks(number)).contains("ME_REPLY STOPPED 2026-03-05", "ME_ACCEPT RUNNING 2026-03-05");

        dispatch(number, county, desk.bureau.otherCommittee, 3);
        answer(number, office.headElsewhere, "TAKEN");
        accept(number, office.headElsewhere);
        name(number, office.headElsewhere, office.mediatorElsewhere);
        var due = due(number, "ME_LIMIT");
        on("2026-03-04");
        takeBack(number, county);

        assertThat(desk.get(number).committee()).isEqualTo(desk.bureau.centre);
        assertThat(desk.get(number).mediator()).isNull();
        assertThat(basketOf(number, "Activity_Mediate")).isEqualTo(desk.bureau.centre);
        assertThat(due(number, "ME_LIMIT")).isEqualTo(due);
        assertThat(access.mayBeSeen(desk.get(number), desk.actor(office.mediatorElsewhere)))
                .isFalse();
        assertThat(heard(office.mediatorElsewhere, number)).contains("TEAM_CHANGED");
        assertThat(rows(number, null)).extracting(DispatchRow::status).containsOnly(DispatchStatus.TAKEN_BACK);
    }

    @Test
    void onlyTheCountySendsDownAndOnlyToItsOwn() {
        var number = office.register(county, AGAIN);
        assertThat(Desk.faultsOf(() -> dispatch(number, county, desk.bureau.agency, 3)))
                .containsExactly("committee");
        assertThat(Desk.faultsOf(() -> dispatch(number, county, desk.bureau.centre, 3)))
                .containsExactly("committee");
        var township = office.register(AGAIN);
        assertThat(Desk.refusalOf(() -> dispatch(township, office.head, desk.bureau.otherCommittee, 3)))
                .isEqualTo("RequestNotOpen");
        var stats = desk.bureau.somebody(desk.bureau.bureau, "STATS");
        dispatch(township, stats, desk.bureau.otherCommittee, 3);
        assertThat(desk.get(township).committee()).isEqualTo(desk.bureau.otherCommittee);
    }

    @Test
    void whatIsOverIsSentNowhere() {
        var number = dispatched(desk.bureau.committee, 3);
        answer(number, office.head, "TAKEN");
        accept(number, office.head);
        name(number, office.head, office.mediator);
        office.mediate(number, "FAILED");
        assertThat(Desk.refusalOf(() -> takeBack(number, county))).isEqualTo("RequestNotOpen");
    }

    @Test
    void aJointTeamOfSeveralCommitteesSeesTheDisputeAndItStaysWhereItIs() {
        var number = office.register(county, AGAIN);
        accept(number, county);
        var countyMediator = desk.bureau.somebody(desk.bureau.centre, "MEDIATOR");
        name(number, county, countyMediator);
        assertThat(change(number, office.head, countyMediator))
                .as("out of reach")
                .isEqualTo(404);
        assertThat(change(number, county, office.mediator))
                .as("who leads is of the county")
                .isEqualTo(422);
        assertThat(change(number, county, countyMediator, office.mediator, office.mediatorElsewhere))
                .isEqualTo(200);

        for (var member : List.of(office.mediator, office.mediatorElsewhere)) {
            assertThat(access.mayBeSeen(desk.get(number), desk.actor(member))).isTrue();
            assertThat(heard(member, number)).contains("TEAM_CHANGED");
        }
        assertThat(access.mayBeSeen(desk.get(number), desk.actor(office.secondMediator)))
                .isFalse();
        assertThat(desk.get(number).committee()).isEqualTo(desk.bureau.centre);
        assertThat(desk.open(number, "Activity_Mediate").heldBy(countyMediator.id()))
                .isTrue();
    }

    private int change(CaseNumber number, Employee by, Employee lead, Employee... others) {
        var browser = new Browser(port);
        browser.login(by.login(), SmallBureau.PASSWORD);
        var chosen = json.valueToTree(Map.of(
                "lead", lead.id().value(),
                "others", Stream.of(others).map(other -> other.id().value()).toList(),
                "acceptedByParties", true));
        var path = "/api/disputes/" + UriUtils.encode(number.value(), StandardCharsets.UTF_8) + "/mediators";
        var request = browser.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElse(""))
                .POST(BodyPublishers.ofString(chosen.toString()));
        return browser.send(request).statusCode();
    }

    private void accept(CaseNumber number, Employee by) {
        desk.complete(
                number,
                "Activity_AcceptDispute",
                by,
                desk.dated(
                        "decidedOn",
                        Map.of(
                                "decision",
                                "ACCEPTED",
                                "rightsTold",
                                true,
                                "consents",
                                office.consents(number, "AGREES"))));
    }

    private void name(CaseNumber number, Employee by, Employee lead) {
        desk.complete(
                number,
                "Activity_NameMediators",
                by,
                desk.dated("namedOn", Map.of("lead", lead.id().value(), "acceptedByParties", true)));
    }

    private CaseNumber dispatched(UnitId to, int days) {
        var number = office.register(county, AGAIN);
        dispatch(number, county, to, days);
        return number;
    }

    private void dispatch(CaseNumber number, Employee by, UnitId to, int days) {
        desk.request(
                number,
                "DisputeDispatched",
                by,
                desk.dated("dispatchedOn", Map.of("committee", to.value(), "replyDays", days, "reason", "就近调解。")));
    }

    private void takeBack(CaseNumber number, Employee by) {
        desk.request(number, "DisputeTakenBack", by, desk.dated("takenBackOn", Map.of("reason", "跨乡镇，由县里调解。")));
    }

    private void answer(CaseNumber number, Employee by, String reply) {
        desk.complete(number, "Activity_AnswerDispatch", by, reply(reply, null));
    }

    private Map<String, Object> reply(String reply, @Nullable String reason) {
        var answers = new HashMap<String, Object>(Map.of("reply", reply));
        if (reason != null) {
            answers.put("reason", reason);
        }
        return desk.dated("answeredOn", answers);
    }

    private void decide(CaseNumber number, String returned) {
        var decision = new HashMap<String, Object>(Map.of("returned", returned, "reason", "就近方便群众。"));
        if (returned.equals("SEND_AGAIN")) {
            decision.put("replyDays", 2);
        }
        desk.complete(number, "Activity_DecideReturn", county, desk.dated("decidedOn", decision));
    }

    private DispatchRow row(CaseNumber number) {
        return rows(number, null).get(0);
    }

    private List<DispatchRow> rows(CaseNumber number, DispatchSearch.@Nullable State state) {
        return list.page(desk.actor(county), new DispatchSearch(number.value(), state, null, null, null, null), 10)
                .content();
    }

    private UnitId basketOf(CaseNumber number, String activity) {
        return desk.open(number, activity).basketUnit();
    }

    private LocalDate due(CaseNumber number, String name) {
        return jdbc.sql("SELECT due_on FROM case_clock WHERE case_number = ? AND clock = ?")
                .params(number.value(), name)
                .query(LocalDate.class)
                .single();
    }

    private List<String> clocks(CaseNumber number) {
        return jdbc.sql("SELECT clock, status, due_on FROM case_clock WHERE case_number = ?")
                .param(number.value())
                .query((row, index) -> row.getString("clock") + " " + row.getString("status") + " "
                        + row.getObject("due_on", LocalDate.class))
                .list();
    }

    private List<String> milestones(CaseNumber number) {
        return jdbc.sql("SELECT name FROM milestone WHERE case_number = ?")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private List<String> heard(Employee person, CaseNumber number) {
        return jdbc.sql("SELECT kind FROM notification WHERE person_id = ? AND case_number = ?")
                .params(person.id().value(), number.value())
                .query(String.class)
                .list();
    }

    private void on(String day) {
        clock.moveTo(LocalDate.parse(day).atTime(10, 0).atZone(OfficeTime.ZONE).toInstant());
    }
}
