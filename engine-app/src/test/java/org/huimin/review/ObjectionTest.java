package org.huimin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Refusal;
import org.huimin.shared.Refusal.FieldFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Objections to the bureau, and what they do to a case that has ended or is being wound up. */
@HouseTest
class ObjectionTest {

    private static final String REQUEST = "ObjectionFiled";

    @Autowired
    private Desk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Facts facts;

    @Autowired
    private ObjectionPart part;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    @BeforeEach
    void onTheFirstOfDecember() {
        clock.moveTo(Instant.parse("2026-12-01T02:00:00Z"));
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void reversalReopensTheRefusedCaseAndItRunsToItsEnd() {
        var number = refused();
        assertThat(desk.get(number).ended()).isTrue();

        desk.objectTo(number);
        assertThat(desk.get(number).stage()).isEqualTo("OBJECTION");
        assertThat(desk.get(number).ended()).isTrue();
        desk.decideObjection(number, "REVERSED");
        assertThat(desk.get(number).stage()).isEqualTo("OBJ_REVERSED");
        var reopened = desk.carryOutReversal(number);

        assertThat(reopened.stage()).isEqualTo("GRANTED");
        assertThat(reopened.ended()).isFalse();
        assertThat(clocks(number))
                .contains(
                        "LA_OBJ_REVIEW from objectionReceived STOPPED", "LA_ASSIGN from reversalOrderReceived RUNNING");
        assertThat(audited(number)).contains("CASE_REOPENED");
        desk.assign(number);
        assertThat(clocks(number)).contains("LA_ASSIGN from reversalOrderReceived STOPPED");
        desk.signEngagement(number);
        desk.meet(number);
        assertThat(desk.get(number).stage()).isEqualTo("HANDLING");
        desk.conclude(number);
        desk.submitClosingFile(number);
        desk.checkClosingFile(number);
        desk.paySubsidy(number);
        var archived = desk.visit(number);

        assertThat(archived.stage()).isEqualTo("ARCHIVED");
        assertThat(archived.ended()).isTrue();
        assertThat(clocks(number)).noneMatch(clock -> clock.endsWith("RUNNING"));
    }

    @Test
    void noFirmWasAssignedBeforeTheReversalWasOrdered() {
        var number = refused();
        clock.moveTo(Instant.parse("2026-12-04T02:00:00Z"));
        desk.objectTo(number);
        desk.decideObjection(number, "REVERSED");
        desk.carryOutReversal(number);

        assertThat(Desk.faultsOf(() -> assignOn("2026-12-03", number))).containsExactly("assignedOn");
        assignOn("2026-12-04", number);
        assertThat(desk.openActivities(number)).contains("Activity_NameLawyer");
    }

    @Test
    void upheldRefusalStandsAndNamesTheRemedies() {
        var number = refused();
        desk.objectTo(number);
        desk.decideObjection(number, "UPHELD");

        assertThat(desk.get(number).stage()).isEqualTo("OBJ_UPHELD");
        assertThat(desk.get(number).ended()).isTrue();
        assertThat(desk.openActivities(number)).isEmpty();
        var shown = Objects.requireNonNull(part.of(desk.get(number), desk.actor(desk.officer)));
        assertThat(shown.outcome()).isEqualTo("UPHELD");
        var remedies = Objects.requireNonNull(shown.remedies());
        // 60 days on is Saturday 30 January 2027, of a year whose holidays are not announced.
        assertThat(remedies.reconsideration().on()).isEqualTo(LocalDate.parse("2027-02-01"));
        assertThat(remedies.reconsideration().tentative()).isTrue();
        assertThat(remedies.suit().on()).isEqualTo(LocalDate.parse("2027-06-01"));
    }

    @Test
    void isInTimeOnTheFifteenthDayAndRefusedInWordsOnTheSixteenth() {
        var number = refused();
        clock.moveTo(Instant.parse("2026-12-17T02:00:00Z"));

        var fault = fault(number, "2026-12-17");
        assertThat(fault.message()).isEqualTo("fault.filedOn.tooLate");
        assertThat(fault.arguments()).containsExactly("2026-12-01", "2026-12-16");
        assertThat(desk.get(number).stage()).isEqualTo("DENIED");
        assertThat(facts.latest(number, "objectionReceived")).isEmpty();

        // Posted in time and received later: the way by post does not count.
        assertThat(file(number, "2026-12-16", "2026-12-17")).isEqualTo("OBJECTION");
    }

    @Test
    void lastDayOfRestIsPutOff() {
        clock.moveTo(Instant.parse("2026-12-18T02:00:00Z"));
        var number = refused();
        // 2 January 2027 is a Saturday; the Monday after it is the last day.
        clock.moveTo(Instant.parse("2027-01-05T02:00:00Z"));
        assertThat(fault(number, "2027-01-05").arguments()).contains("2027-01-04");
        assertThat(file(number, "2027-01-04", "2027-01-04")).isEqualTo("OBJECTION");
    }

    @Test
    void isFiledOnceAndNotBeforeTheDecisionIsServed() {
        var undecided = desk.readyToDecide();
        assertRefused("RequestNotOpen", () -> desk.objectTo(undecided));
        desk.refuse(undecided, "OUT_OF_SCOPE");
        assertRefused("RequestNotOpen", () -> desk.objectTo(undecided));
        desk.serveRefusal(undecided);
        desk.objectTo(undecided);
        assertRefused("RequestNotOpen", () -> desk.objectTo(undecided));
        desk.decideObjection(undecided, "UPHELD");
        assertRefused("RequestNotOpen", () -> desk.objectTo(undecided));
    }

    @Test
    void nobodyWhoHadASayReviewsIt() {
        var both = desk.bureau.somebody(desk.bureau.bureau, "BUREAU_REVIEW", "REVIEWER", "AGENCY_HEAD");
        var number = refused();
        jdbc.sql("UPDATE case_answer SET answered_by = ? WHERE case_number = ? AND activity = 'Activity_Decide'")
                .params(both.id().value(), number.value())
                .update();
        desk.objectTo(number);

        assertRefused("DeciderMayNotReviewObjection", () -> desk.claim(number, "Activity_ReviewObjection", both));
    }

    @Test
    void aDecisionBeforeTheObjectionIsRefused() {
        var number = refused();
        clock.moveTo(Instant.parse("2026-12-05T02:00:00Z"));
        desk.objectTo(number);
        assertThatExceptionOfType(AnswersContradictCase.class)
                .isThrownBy(() -> desk.complete(
                        number,
                        "Activity_ReviewObjection",
                        desk.bureauReview,
                        Map.of(
                                "decidedOn", "2026-12-04",
                                "objection", "UPHELD",
                                "findings", "查明。",
                                "reason", "维持。",
                                "legalBasis", "法律援助法第四十九条")))
                .satisfies(refusal -> assertThat(refusal.fields()).containsOnlyKeys("decidedOn"));
    }

    @Test
    void reversalOfARefusalSaysWhichAidIsGivenNow() {
        var number = refused();
        desk.objectTo(number);
        desk.decideObjection(number, "REVERSED");

        assertThatExceptionOfType(AnswersContradictCase.class)
                .isThrownBy(() -> desk.complete(
                        number,
                        "Activity_CarryOutReversal",
                        desk.head,
                        Map.of("orderReceivedOn", desk.today().toString())))
                .satisfies(refusal -> assertThat(refusal.fields()).containsOnlyKeys("form"));
        assertThat(desk.get(number).ended()).isTrue();
        assertThat(desk.openActivities(number)).containsExactly("Activity_CarryOutReversal");
    }

    @Test
    void callsBackATerminatedCaseWhileItsFileIsBeingClosed() {
        var number = desk.handled();
        terminate(number, true);
        assertThat(desk.openActivities(number)).contains("Activity_SubmitClosingFile");

        assertThat(clocks(number)).contains("LA_OBJECT from terminationServed RUNNING");

        desk.objectTo(number);
        assertThat(clocks(number)).contains("LA_OBJECT from terminationServed STOPPED");
        assertThat(desk.openActivities(number)).contains("Activity_SubmitClosingFile", "Activity_ReviewObjection");
        desk.decideObjection(number, "REVERSED");
        var calledBack = desk.carryOutReversal(number);

        assertThat(calledBack.ended()).isFalse();
        assertThat(calledBack.stage()).isEqualTo("GRANTED");
        assertThat(audited(number)).contains("CASE_CALLED_BACK").doesNotContain("CASE_REOPENED");
        assertThat(desk.openActivities(number))
                .contains("Activity_AssignFirm")
                .doesNotContain("Activity_SubmitClosingFile");
        assertThat(clocks(number))
                .contains("LA_ASSIGN from reversalOrderReceived RUNNING")
                .noneMatch(clock -> clock.startsWith("LA_CLOSE ") && clock.endsWith("RUNNING"));
        desk.assign(number);
        assertThat(desk.openActivities(number)).contains("Activity_SignEngagement");
    }

    @Test
    void reopensATerminatedCaseThatHasEnded() {
        var number = desk.readyToDecide();
        desk.grant(number);
        terminate(number, false);
        assertThat(desk.get(number).ended()).isTrue();

        desk.objectTo(number);
        desk.decideObjection(number, "REVERSED");
        var reopened = desk.carryOutReversal(number);

        assertThat(reopened.ended()).isFalse();
        assertThat(audited(number)).contains("CASE_REOPENED");
        assertThat(desk.openActivities(number)).contains("Activity_AssignFirm");
    }

    @Test
    void aSecondDecisionMayBeObjectedToAgain() {
        var number = refused();
        desk.objectTo(number);
        desk.decideObjection(number, "REVERSED");
        desk.carryOutReversal(number);
        terminate(number, false);

        desk.objectTo(number);

        assertThat(desk.get(number).stage()).isEqualTo("OBJECTION");
        var shown = Objects.requireNonNull(part.of(desk.get(number), desk.actor(desk.officer)));
        assertThat(shown.decision()).isEqualTo(Contestable.Kind.TERMINATION);
        assertThat(shown.outcome()).isNull();
    }

    @Test
    void aRunningCaseThatNobodyCanCallBackIsNotBegunTwice() {
        var number = desk.readyToDecide();

        assertRefused("CaseHasMovedOn", () -> order(number));

        assertThat(desk.openActivities(number)).containsExactly("Activity_Decide");
    }

    private void assignOn(String day, CaseNumber number) {
        desk.complete(
                number,
                "Activity_AssignFirm",
                desk.head,
                Map.of(
                        "assignedOn",
                        day,
                        "ownStaff",
                        false,
                        "firmId",
                        desk.bureau.firm.value(),
                        "requirements",
                        "五日内签订委托协议。"));
    }

    private CaseNumber refused() {
        var number = desk.readyToDecide();
        desk.refuse(number, "OUT_OF_SCOPE");
        desk.serveRefusal(number);
        return number;
    }

    private void terminate(CaseNumber number, boolean worked) {
        desk.request(
                number,
                "TerminationRequested",
                desk.officer,
                Map.of(
                        "requestedOn", desk.today().toString(),
                        "ground", "A48_6",
                        "facts", "受援人已自行委托律师。"));
        desk.complete(
                number,
                "Activity_DecideTermination",
                desk.head,
                Map.of(
                        "decidedOn",
                        desk.today().toString(),
                        "terminated",
                        true,
                        "ground",
                        "A48_6",
                        "reason",
                        "已向受援人核实。",
                        "recipientHeard",
                        true));
        desk.serveTermination(number, worked);
    }

    private void order(CaseNumber number) {
        transaction.executeWithoutResult(status -> {
            facts.record(
                    number,
                    "reversalOrderReceived",
                    OfficeTime.startOf(desk.today()),
                    Source.element("Objection", "Activity_CarryOutReversal"),
                    desk.head.id());
            events.publishEvent(new ReversalOrdered(number));
        });
    }

    private String file(CaseNumber number, String filedOn, String receivedOn) {
        return String.valueOf(desk.request(number, REQUEST, by(), objection(filedOn, receivedOn))
                .stage());
    }

    private FieldFault fault(CaseNumber number, String filedOn) {
        try {
            file(number, filedOn, filedOn);
        } catch (AnswersContradictCase refusal) {
            return Objects.requireNonNull(refusal.fields().get("filedOn"));
        }
        throw new AssertionError("It was taken");
    }

    private Employee by() {
        return desk.bureauReview;
    }

    private static Map<String, String> objection(String filedOn, String receivedOn) {
        return Map.of("filedOn", filedOn, "receivedOn", receivedOn, "method", "POST", "grounds", "不服不予决定。");
    }

    private static void assertRefused(String code, Runnable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private List<String> clocks(CaseNumber number) {
        return jdbc.sql("SELECT clock, fact, status FROM case_clock WHERE case_number = ?")
                .param(number.value())
                .query((row, index) ->
                        row.getString("clock") + " from " + row.getString("fact") + " " + row.getString("status"))
                .list();
    }

    private List<String> audited(CaseNumber number) {
        return jdbc.sql("SELECT action FROM audit_entry WHERE case_number = ?")
                .param(number.value())
                .query(String.class)
                .list();
    }
}
