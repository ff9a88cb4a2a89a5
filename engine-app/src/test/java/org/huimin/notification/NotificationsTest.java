package org.huimin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.CaseEvent;
import org.huimin.casefile.DeadlineBreached;
import org.huimin.casefile.Nudged;
import org.huimin.casefile.OpenSteps;
import org.huimin.casefile.ReminderDue;
import org.huimin.casefile.ReminderKind;
import org.huimin.shared.CaseNumber;
import org.huimin.worklist.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who hears of what, engine and all. */
@HouseTest
class NotificationsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final String SETTINGS = "/api/notification-settings";

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private CurrentActor actors;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @Test
    void whoeverMayTakeANewTaskHearsOfItUntilSomebodyHasIt() {
        var number = desk.register(desk.officer);
        assertThat(heard(desk.secondOfficer, number)).containsExactly("TASK_OPENED:Activity_CheckMaterials");
        assertThat(heard(desk.officer, number)).as("one's own deed is no news").isEmpty();
        assertThat(heard(desk.township, number)).isEmpty();

        desk.claim(number, "Activity_CheckMaterials", desk.officer);
        assertThat(heard(desk.secondOfficer, number)).isEmpty();
    }

    @Test
    void whoeverIsHandedATaskHearsOfIt() {
        var number = desk.register(desk.officer);
        var task = desk.claim(number, "Activity_CheckMaterials", desk.officer).id();
        actors.as(desk.officer.login(), () -> tasks.handOver(task, desk.secondOfficer.id(), actors.get()));
        assertThat(heard(desk.secondOfficer, number)).containsExactly("TASK_GIVEN:Activity_CheckMaterials");
        assertThat(heard(desk.officer, number)).isEmpty();

        desk.checkMaterials(number, desk.secondOfficer);
        assertThat(heard(desk.secondOfficer, number)).as("done").doesNotContain("TASK_GIVEN:Activity_CheckMaterials");
    }

    @Test
    void theLawyerHearsOfBeingNamedAndOfAFileThatIsSentBack() {
        var number = desk.readyToDecide();
        desk.grant(number);
        desk.assign(number);
        assertThat(heard(desk.lawyer, number))
                .containsExactlyInAnyOrder("LAWYER_NAMED:null", "TASK_GIVEN:Activity_SignEngagement");

        desk.signEngagement(number);
        desk.meet(number);
        desk.conclude(number);
        desk.submitClosingFile(number);
        desk.sendBackClosingFile(number);
        assertThat(heard(desk.lawyer, number))
                .contains("SENT_BACK:null", "TASK_GIVEN:Activity_FixClosingFile")
                .doesNotContain("TASK_GIVEN:Activity_SignEngagement");
    }

    @Test
    void whoeverIsLateHearsOfABreachAndSoDoesTheDirector() {
        var number = heldByTheLawyer();
        raise(new DeadlineBreached(number, "LA_ENGAGE", "FIRM", DUE, Instant.now(), 1));
        assertThat(heard(desk.lawyer, number)).contains("BREACH:null");
        assertThat(heard(desk.director, number)).containsExactly("BREACH:null");
        assertThat(heard(desk.township, number)).doesNotContain("BREACH:null");
    }

    @Test
    void aReminderGoesToThoseOnWhomTheClockCounts() {
        var number = heldByTheLawyer();
        raise(new ReminderDue(number, "LA_ENGAGE", "FIRM", DUE, ReminderKind.HALF_TIME, 1));
        raise(new ReminderDue(number, "LA_ENGAGE", "FIRM", DUE, ReminderKind.ONE_DAY_BEFORE, 1));
        assertThat(heard(desk.lawyer, number)).contains("HALF_TIME:null", "ONE_DAY_BEFORE:null");
        assertThat(heard(desk.officer, number)).doesNotContain("HALF_TIME:null", "ONE_DAY_BEFORE:null");
        assertThat(heard(desk.director, number)).isEmpty();
    }

    @Test
    void aClockThatHasStoppedNeedsNoReminderButABreachStaysToBeRead() {
        var number = heldByTheLawyer();
        raise(new ReminderDue(number, "LA_ENGAGE", "FIRM", DUE, ReminderKind.HALF_TIME, 1));
        raise(new DeadlineBreached(number, "LA_ENGAGE", "FIRM", DUE, Instant.now(), 1));
        assertThat(heard(desk.lawyer, number)).contains("HALF_TIME:null", "BREACH:null");
        desk.signEngagement(number);
        assertThat(heard(desk.lawyer, number)).contains("BREACH:null").doesNotContain("HALF_TIME:null");
    }

    @Test
    void aNudgeReachesWhoeverHasTheCaseInHand() {
        var number = heldByTheLawyer();
        raise(new Nudged(number, desk.director.id(), 1, steps.of(number)));
        assertThat(heard(desk.lawyer, number)).contains("NUDGE:null");
    }

    @Test
    void aNudgeAboutOneStepReachesNobodyElse() {
        var number = heldByTheLawyer();
        var others = steps.of(number).stream()
                .filter(step -> !desk.lawyer.id().equals(step.holder()))
                .toList();
        raise(new Nudged(number, desk.director.id(), 1, others));
        assertThat(heard(desk.lawyer, number)).doesNotContain("NUDGE:null");
    }

    @Test
    void noDirectorHearsOfADayThatTheApplicantMissed() {
        var number = heldByTheLawyer();
        raise(new DeadlineBreached(number, "LA_REGULARISE", "APPLICANT", DUE, Instant.now(), 1));
        assertThat(heard(desk.lawyer, number)).contains("DAY_PASSED:null").doesNotContain("BREACH:null");
        assertThat(heard(desk.director, number)).isEmpty();
    }

    @Test
    void theBellSaysThatMailIsOffAndCountsWhatIsUnread() throws Exception {
        var officer = desk.bureau.somebody(desk.bureau.otherStation, "INTAKE");
        var number = desk.register(desk.officer);
        var someone = in(officer);
        assertThat(bell(someone).path("unread").asInt()).isZero();
        assertThat(bell(someone).path("mail").asText()).isEqualTo("OFF");

        for (int i = 0; i < 25; i++) {
            tellDirectly(officer, number);
        }
        var first = bell(someone);
        assertThat(first.path("unread").asInt()).isEqualTo(25);
        assertThat(first.path("notifications")).hasSize(20);
        assertThat(first.at("/notifications/0/clock").asText()).isEqualTo("审查决定期限");
        assertThat(first.at("/notifications/0/caseNumber").asText()).isEqualTo(number.value());
        var rest = json.readTree(
                someone.get("/api/notifications?before=" + first.path("next").asText())
                        .body());
        assertThat(rest.path("notifications")).hasSize(5);
        assertThat(rest.path("next").isNull()).isTrue();

        var newest = first.at("/notifications/0/id").asLong();
        someone.post("/api/notifications/" + newest + "/read", "{}");
        assertThat(bell(someone).path("unread").asInt()).isEqualTo(24);
        assertThat(json.readTree(someone.get("/api/notifications?unread=true").body())
                        .at("/notifications/0/id")
                        .asLong())
                .isLessThan(newest);

        in(desk.officer).post("/api/notifications/" + (newest - 1) + "/read", "{}");
        assertThat(bell(someone).path("unread").asInt()).as("another's bell").isEqualTo(24);

        tellDirectly(officer, number);
        someone.post("/api/notifications/read-all", "{\"upTo\": " + newest + "}");
        assertThat(bell(someone).path("unread").asInt())
                .as("what came meanwhile")
                .isEqualTo(1);
    }

    @Test
    void everybodyChoosesWhatTheyHearOfButABreachAlwaysRings() throws Exception {
        var officer = desk.bureau.somebody(desk.bureau.agency, "INTAKE");
        var browser = in(officer);
        var answer = browser.post(SETTINGS, """
                {"mailAddress": " officer@example.cn ", "language": "en", "channels": {"TASK_OPENED": "NONE", "NUDGE": "BELL"}}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var kept = json.readTree(browser.get(SETTINGS).body());
        assertThat(kept.path("mailAddress").asText()).isEqualTo("officer@example.cn");
        assertThat(kept.path("language").asText()).isEqualTo("en");
        assertThat(kept.path("mailOn").asBoolean()).isFalse();
        assertThat(channel(kept, "TASK_OPENED")).isEqualTo("NONE");
        assertThat(channel(kept, "BREACH")).isEqualTo("MAIL");

        var number = desk.register(desk.officer);
        assertThat(heard(officer, number)).isEmpty();
        raise(new Nudged(number, desk.director.id(), 1, steps.of(number)));
        assertThat(heard(officer, number)).containsExactly("NUDGE:null");

        var deaf = browser.post(SETTINGS, """
                {"mailAddress": "", "language": "zh", "channels": {"BREACH": "NONE", "WEATHER": "MAIL", "NUDGE": "LOUD"}}""");
        assertThat(deaf.statusCode()).isEqualTo(422);
        assertThat(json.readTree(deaf.body()).path("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("channels.BREACH", "channels.WEATHER", "channels.NUDGE");
        assertThat(json.readTree(browser.get(SETTINGS).body())).isEqualTo(kept);
    }

    @Test
    void theOperatorSeesDeadLettersAndSendsThemAgain() throws Exception {
        jdbc.sql("DELETE FROM mail").update();
        var number = desk.register(desk.officer);
        for (int i = 0; i < 3; i++) {
            tellDirectly(desk.reviewer, number);
        }
        jdbc.sql("""
                        INSERT INTO mail (notification_id, status, attempts, created_at, since, due_at, reply, settled_at)
                        SELECT id, 'DEAD', 3, told_at, told_at, told_at, '550 5.1.1', told_at FROM notification
                        WHERE person_id = ? AND case_number = ?""").params(desk.reviewer.id().value(), number.value()).update();
        var operator = in(desk.sysadmin);
        var look = json.readTree(operator.get("/api/operations/mail").body());
        assertThat(look.path("on").asBoolean()).isFalse();
        assertThat(look.path("dead").asInt()).isEqualTo(3);
        assertThat(look.at("/letters/0/reply").asText()).isEqualTo("550 5.1.1");
        assertThat(look.toString()).as("administrators reach no case").doesNotContain(number.value());

        var one = look.at("/letters/0/id").asLong();
        look = json.readTree(
                operator.post("/api/operations/mail/" + one + "/retry", "{}").body());
        assertThat(look.path("dead").asInt()).isEqualTo(2);
        look = json.readTree(
                operator.post("/api/operations/mail/retry-all", "{}").body());
        assertThat(look.path("dead").asInt()).isZero();
        assertThat(look.path("waiting").asInt()).isEqualTo(3);
        jdbc.sql("DELETE FROM mail").update();
    }

    @Test
    void halfAYearLaterNobodyLooksForWhatWasRead() {
        var number = desk.register(desk.officer);
        tellDirectly(desk.finance, number);
        tellDirectly(desk.finance, number);
        var old = Outbox.utc(Instant.now().minus(Duration.ofDays(200)));
        var ids = jdbc.sql("SELECT id FROM notification WHERE person_id = ? AND case_number = ? ORDER BY id")
                .params(desk.finance.id().value(), number.value())
                .query(Long.class)
                .list();
        jdbc.sql("UPDATE notification SET told_at = ? WHERE id IN (?, ?)")
                .params(old, ids.get(0), ids.get(1))
                .update();
        jdbc.sql("UPDATE notification SET read_at = ? WHERE id = ?")
                .params(old, ids.get(0))
                .update();
        forget.nightly();
        assertThat(heard(desk.finance, number)).hasSize(1);
    }

    @Autowired
    private OpenSteps steps;

    @Autowired
    private ForgetOldNotifications forget;

    private CaseNumber heldByTheLawyer() {
        var number = desk.readyToDecide();
        desk.grant(number);
        desk.assign(number);
        return number;
    }

    private void tellDirectly(Employee to, CaseNumber number) {
        notifications.add(News.ofClock(NotificationKind.HALF_TIME, number, "LA_REVIEW", DUE), List.of(to.id()));
    }

    @Autowired
    private Notifications notifications;

    private void raise(CaseEvent event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private Browser in(Employee employee) {
        var browser = new Browser(port);
        browser.login(employee.login(), SmallBureau.PASSWORD);
        return browser;
    }

    private JsonNode bell(Browser browser) throws Exception {
        return json.readTree(browser.get("/api/notifications").body());
    }

    private static String channel(JsonNode settings, String kind) {
        for (var one : settings.path("kinds")) {
            if (one.path("kind").asText().equals(kind)) {
                return one.path("channel").asText();
            }
        }
        return "";
    }

    /** What somebody has not read of the case. */
    private List<String> heard(Employee employee, CaseNumber number) {
        return notifications.of(employee.id(), Long.MAX_VALUE, true, 500).stream()
                .filter(notification -> notification.caseNumber().equals(number))
                .map(notification -> notification.kind() + ":" + notification.activity())
                .toList();
    }
}
