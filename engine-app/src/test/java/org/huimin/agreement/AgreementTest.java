package org.huimin.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.huimin.CaseClocks;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.Village;
import org.huimin.casefile.AgreementSettles;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseParties;
import org.huimin.deadline.Breaches;
import org.huimin.mediation.Disputes;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an agreement to its performance, and to a court, through the real services. Agreed on Monday, the second of March. */
@HouseTest
class AgreementTest {

    @Autowired
    Desk desk;

    @Autowired
    Disputes disputes;

    @Autowired
    CaseParties parties;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementPart part;

    @Autowired
    @Qualifier("clocksPart")
    CasePagePart clocks;

    @Autowired
    Breaches breaches;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    Village village;

    @BeforeEach
    void aVillage() {
        on("2026-03-02");
        village = new Village(desk, disputes, parties);
    }

    @AfterEach
    void backToThePresent() {
        clock.release();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void writtenAgreementTakesEffectAndIsPerformedInstalmentByInstalment() {
        var number = signed();
        assertThat(desk.get(number).stage()).isEqualTo("PERFORMING");
        assertThat(milestone(number, "AgreementSigned")).isEqualTo("2026-03-02");
        assertThat(due(number, "ME_PERFORM")).isEqualTo("2026-03-12");
        assertThat(due(number, "ME_CONFIRM")).isEqualTo("2026-04-01");

        on("2026-03-12");
        village.check(number, "GOES_ON", Map.of(), performed(1, "2026-03-12"));
        assertThat(due(number, "ME_PERFORM")).isEqualTo("2026-04-11");

        on("2026-04-11");
        village.check(number, "GOES_ON", Map.of(), Map.of("ordinal", 2, "agreedUntil", "2026-04-20"));
        assertThat(due(number, "ME_PERFORM")).isEqualTo("2026-04-20");

        on("2026-04-20");
        village.check(number, "DONE", Map.of("performedOn", "2026-04-18"), performed(2, "2026-04-18"));
        assertThat(milestone(number, "AgreementPerformed")).isEqualTo("2026-04-18");
        assertThat(agreements.latest(number).orElseThrow().state()).isEqualTo(Agreement.State.PERFORMED);
        assertThat(desk.openActivities(number)).containsExactly("Activity_VisitRecipient");
    }

    @Test
    void oralAgreementBindsWhenReached() {
        var number = village.beingMediated(1, 1);
        village.meet(number, "AGREED_ORAL");
        desk.complete(
                number,
                "Activity_RecordOralAgreement",
                village.mediator,
                Map.of(
                        "meetingOn", "2026-03-02",
                        "signed", true,
                        "facts", "围墙越界。",
                        "terms", "十日内拆除。",
                        "instalments",
                                List.of(Map.of(
                                        "from", village.opponents(number).get(0),
                                        "what", "拆除围墙",
                                        "dueOn", "2026-03-12")),
                        "outcomes", village.each(number, party -> Map.of("outcome", "SETTLED")),
                        "effectiveOn", "2026-03-02"));

        assertThat(milestone(number, "OralAgreementReached")).isEqualTo("2026-03-02");
        assertThat(due(number, "ME_PERFORM")).isEqualTo("2026-03-12");
        assertThat(new CaseClocks(jdbc).has(number, "ME_CONFIRM")).isFalse();
        assertThat(Desk.refusalOf(() -> apply(number, village.ids(number)))).isEqualTo("RequestNotOpen");
    }

    @Test
    void whoDoesNotSignAfterAllMediatesOn() {
        var number = village.beingMediated(1, 1);
        village.meet(number, "AGREED_WRITTEN");
        desk.complete(
                number,
                "Activity_SignAgreement",
                village.mediator,
                Map.of("meetingOn", "2026-03-02", "signed", false, "notSignedBecause", "对金额反悔。"));

        assertThat(agreements.latest(number)).isEmpty();
        assertThat(desk.openActivities(number)).containsExactly("Activity_Mediate");
    }

    @Test
    void badPaperIsRefusedInWordsAndLeavesNothing() {
        var number = village.beingMediated(1, 1);
        village.meet(number, "AGREED_WRITTEN");

        assertThat(Desk.faultsOf(() -> village.sign(number, Map.of("total", 40_000))))
                .containsExactly("total");
        var undated = Map.of("from", village.opponents(number).get(0), "what", "赔偿款");
        assertThat(Desk.faultsOf(() -> village.sign(number, Map.of("instalments", List.of(undated)))))
                .containsExactly("instalments.0.dueOn");
        assertThat(Desk.faultsOf(() -> village.sign(number, Map.of("sealedOn", "2026-03-03"))))
                .contains("sealedOn");

        assertThat(agreements.latest(number)).isEmpty();
        assertThat(desk.openActivities(number)).containsExactly("Activity_SignAgreement");
        assertThat(new CaseClocks(jdbc).has(number, "ME_PERFORM")).isFalse();
    }

    @Test
    void everybodyTogetherAsksTheCourtWithinThirtyDays() {
        var number = signed();
        on("2026-03-23");
        assertThat(part.of(desk.get(number), desk.actor(village.mediator)))
                .extracting(AgreementPart.View::confirmationWindow)
                .isEqualTo(new AgreementPart.Window(LocalDate.of(2026, 4, 1), 9, true));
        on("2026-04-01");
        assertThat(Desk.faultsOf(() -> apply(number, village.ids(number).subList(0, 1))))
                .containsExactly("applicants");

        apply(number, village.ids(number));
        assertThat(desk.get(number).stage()).isEqualTo("CONFIRM_PENDING");
        assertThat(new CaseClocks(jdbc).of(number, "ME_CONFIRM").breached()).isFalse();

        on("2026-04-10");
        rule(number, Map.of("ruling", "CONFIRMED", "ruledOn", "2026-04-08", "rulingNumber", "（2026）云3103民特1号"));
        assertThat(desk.get(number).stage()).isEqualTo("CONFIRMED");
        assertThat(milestone(number, "AgreementConfirmed")).isEqualTo("2026-04-08");
        assertThat(desk.openActivities(number)).containsExactly("Activity_CheckPerformance");
    }

    @Test
    void confirmationComesTooLateOnTheDayAfter() {
        var number = signed();
        on("2026-04-02");
        assertThat(Desk.faultsOf(() -> apply(number, village.ids(number)))).containsExactly("appliedOn");
        assertThat(desk.openActivities(number)).containsExactly("Activity_CheckPerformance");
    }

    @Test
    void personalStatusIsNotConfirmed() {
        var number = village.beingMediated(1, 1);
        village.meet(number, "AGREED_WRITTEN");
        village.sign(number, Map.of("confirmable", false));
        assertThat(Desk.faultsOf(() -> apply(number, village.ids(number)))).containsExactly("appliedOn");
    }

    @Test
    void illegalAgreementIsVoidFromTheCourtsDay() {
        var number = signed();
        apply(number, village.ids(number));
        on("2026-03-10");
        rule(number, illegalSince("2026-03-06"));

        var agreement = agreements.latest(number).orElseThrow();
        assertThat(agreement.state()).isEqualTo(Agreement.State.VOID);
        assertThat(agreement.voidedOn()).isEqualTo("2026-03-06");
        assertThat(milestone(number, "AgreementVoided")).isEqualTo("2026-03-06");
        assertThat(instalments(number)).containsExactly("LAPSED 2026-03-06", "LAPSED 2026-03-06");
        assertThat(desk.get(number).stage()).isEqualTo("CONFIRM_REJECTED");
        assertThat(desk.openActivities(number)).containsExactly("Activity_AnswerBreach");
    }

    @Test
    void theDayOfARulingLiesBetweenApplicationAndReceipt() {
        var number = signed();
        on("2026-03-04");
        apply(number, village.ids(number));
        on("2026-03-10");

        assertThat(Desk.faultsOf(() -> rule(number, illegalSince("2026-03-03"))))
                .containsExactly("ruledOn");
        assertThat(Desk.faultsOf(() -> rule(number, illegalSince("2026-03-11"))))
                .containsExactly("ruledOn");
        var received = new HashMap<>(illegalSince("2026-03-10"));
        received.put("receivedOn", "2026-03-09");
        assertThat(Desk.faultsOf(() -> desk.complete(number, "Activity_RecordRuling", village.mediator, received)))
                .containsExactly("ruledOn");
        assertThat(desk.openActivities(number)).contains("Activity_RecordRuling");
    }

    @Test
    void performanceWaitsForNoCourtAndItsLateWordStillCounts() {
        var number = signed();
        apply(number, village.ids(number));
        on("2026-04-11");
        village.check(
                number,
                "DONE",
                Map.of("performedOn", "2026-04-11"),
                performed(1, "2026-03-12"),
                performed(2, "2026-04-11"));

        assertThat(desk.get(number).stage()).isEqualTo("FOLLOW_UP");
        assertThat(due(number, "ME_FOLLOWUP")).isEqualTo("2026-05-11");
        assertThat(desk.openActivities(number))
                .containsExactlyInAnyOrder("Activity_VisitRecipient", "Activity_RecordRuling");
        assertThat(figure(number)).containsExactly("NUMERATOR 202603");

        on("2026-05-06");
        desk.visit(number);
        archive(number);
        rule(number, illegalSince("2026-04-30"));
        assertThat(desk.get(number).stage()).as("the file stays closed").isEqualTo("ARCHIVED");
        assertThat(agreements.latest(number).orElseThrow().state()).isEqualTo(Agreement.State.VOID);
        assertThat(figure(number)).as("moved on the day of the court").containsExactly("DENOMINATOR 202604");
    }

    @Test
    void nothingIsMediatedAnewWhileACourtIsAskedToConfirmIt() {
        var number = signed();
        apply(number, village.ids(number));
        on("2026-03-13");
        village.check(
                number, "BROKEN", Map.of("brokenOn", "2026-03-13"), Map.of("ordinal", 1, "brokenOn", "2026-03-13"));
        assertThat(Desk.faultsOf(() -> reopen(number, party -> true))).containsExactly("answer");

        rule(number, Map.of("ruling", "ENDED"));
        reopen(number, party -> true);
        assertThat(instalments(number)).containsExactly("MISSED 2026-03-13", "LAPSED 2026-03-13");
        assertThat(desk.openActivities(number)).containsExactly("Activity_Mediate");
    }

    @Test
    void eachInstalmentIsDoneInTimeOrLateOrMissed() {
        var number = signed();
        on("2026-03-13");
        breaches.sweep();
        assertThat(instalments(number)).containsExactly("MISSED 2026-03-13");
        village.check(number, "GOES_ON", Map.of(), performed(1, "2026-03-13"));
        on("2026-04-11");
        village.check(number, "DONE", Map.of("performedOn", "2026-04-11"), performed(2, "2026-04-11"));

        assertThat(instalments(number)).containsExactly("PERFORMED_LATE 2026-03-13", "PERFORMED 2026-04-11");
    }

    @Test
    void dayOfTheLawAndDayOfThePartiesAreCalledByTheirNames() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        var number = signed();
        assertThat(String.valueOf(clocks.of(desk.get(number), desk.actor(village.mediator))))
                .containsPattern("key=ME_PERFORM,[^\\[]*dueName=约定期限")
                .containsPattern("key=ME_CONFIRM,[^\\[]*dueName=法定期限")
                .containsPattern("key=ME_ACCEPT,[^\\[]*dueName=本局期限");
    }

    @Test
    void attemptInVainIsKeptAndMakesNothingLaterOrBroken() {
        var number = signed();
        on("2026-03-12");
        assertThat(Desk.faultsOf(() -> village.check(
                        number,
                        "BROKEN",
                        Map.of("brokenOn", "2026-03-12"),
                        Map.of("ordinal", 1, "brokenOn", "2026-03-12"))))
                .containsExactly("instalments.0.brokenOn");
        assertThat(Desk.faultsOf(() -> village.check(number, "AWAITED", Map.of(), performed(1, "2026-03-12"))))
                .containsExactly("performance");
        assertThat(Desk.faultsOf(() -> village.check(number, "GOES_ON", Map.of())))
                .containsExactly("instalments");

        village.check(number, "AWAITED", Map.of("remark", "说好晚上去信用社取钱。"));
        assertThat(new CaseClocks(jdbc).of(number, "ME_PERFORM"))
                .extracting(CaseClocks.Row::status, CaseClocks.Row::dueOn)
                .containsExactly("RUNNING", LocalDate.parse("2026-03-12"));
        assertThat(instalments(number)).isEmpty();

        on("2026-03-13");
        breaches.sweep();
        village.check(number, "AWAITED", Map.of());
        assertThat(instalments(number)).containsExactly("MISSED 2026-03-13");
        village.check(number, "GOES_ON", Map.of(), performed(1, "2026-03-13"));
        assertThat(due(number, "ME_PERFORM")).isEqualTo("2026-04-11");
    }

    @Test
    void defaultOnTheSecondInstalmentIsMediatedAnewWithEverybodysConsent() {
        var number = signed();
        on("2026-03-12");
        village.check(number, "GOES_ON", Map.of(), performed(1, "2026-03-12"));
        on("2026-04-12");
        village.check(
                number, "BROKEN", Map.of("brokenOn", "2026-04-12"), Map.of("ordinal", 2, "brokenOn", "2026-04-12"));
        assertThat(desk.get(number).stage()).isEqualTo("BREACHED");
        assertThat(milestone(number, "AgreementBroken")).isEqualTo("2026-04-12");

        var one = village.ids(number).get(0);
        assertThat(Desk.faultsOf(() -> reopen(number, party -> party.equals(one))))
                .containsExactly("consents");
        reopen(number, party -> true);
        assertThat(milestone(number, "DisputeReopened")).isEqualTo("2026-04-12");
        assertThat(due(number, "ME_LIMIT")).isEqualTo("2026-05-12");

        village.meet(number, "AGREED_WRITTEN");
        village.sign(number, Map.of("total", 20_000, "instalments", List.of(village.owed(number, 20_000, 5))));
        assertThat(due(number, "ME_PERFORM")).isEqualTo("2026-04-17");
        assertThat(agreements.of(number))
                .extracting(Agreement::state)
                .containsExactly(Agreement.State.IN_FORCE, Agreement.State.BROKEN);
        assertThat(group(number)).isEqualTo(number.value());
    }

    @Test
    void twelvePeopleSettleForSomeOnly() {
        var number = village.beingMediated(9, 3);
        village.meet(number, "AGREED_WRITTEN");
        var outside = village.ids(number).subList(5, 9);
        var signatures = village.each(
                number,
                party -> outside.contains(party)
                        ? Map.of("outcome", "NOT_SETTLED")
                        : Map.of("signedOn", "2026-03-02", "outcome", "SETTLED"));
        var toOneOutside = Map.of(
                "from",
                village.opponents(number).get(0),
                "to",
                outside.get(0),
                "what",
                "赔偿款",
                "amount",
                50_000,
                "dueOn",
                "2026-03-12");
        assertThat(Desk.faultsOf(() ->
                        village.sign(number, Map.of("signatures", signatures, "instalments", List.of(toOneOutside)))))
                .containsExactly("instalments.0.to");

        village.sign(number, Map.of("signatures", signatures));
        var agreement = agreements.inForce(number);
        assertThat(agreement.settledFor()).isEqualTo(AgreementSettles.For.SOME_APPLICANT);
        assertThat(agreement.joined()).hasSize(8).doesNotContainAnyElementsOf(outside);
        assertThat(agreement.parties()).hasSize(12);
        assertThat(agreement.instalments()).hasSize(2);
        assertThat(agreement.parties())
                .filteredOn(one -> outside.contains(one.party()))
                .hasSize(4)
                .allMatch(one -> one.signedOn() == null && one.outcome() == Outcome.NOT_SETTLED);
        assertThat(agreement.parties())
                .filteredOn(one -> !outside.contains(one.party()))
                .hasSize(8)
                .allMatch(one -> LocalDate.of(2026, 3, 2).equals(one.signedOn()) && one.outcome() == Outcome.SETTLED);
        assertThat(figure(number)).as("twelve people, one dispute").containsExactly("NUMERATOR 202603");
        assertThat(Desk.faultsOf(() -> apply(number, village.ids(number)))).containsExactly("applicants");
        apply(number, agreement.joined().toList());
    }

    @Test
    void whatSettlesNothingForThoseWhoAskedIsNoSuccess() {
        var number = village.beingMediated(9, 3);
        village.meet(number, "AGREED_WRITTEN");
        var applicants = village.ids(number).subList(0, 9);
        village.sign(
                number,
                Map.of(
                        "signatures",
                        village.each(
                                number,
                                party -> Map.of(
                                        "signedOn",
                                        "2026-03-02",
                                        "outcome",
                                        applicants.contains(party) ? "PARTLY" : "SETTLED"))));

        assertThat(figure(number)).containsExactly("DENOMINATOR 202603");
    }

    @Test
    void voidanceIsConfirmedBySomebodyElse() {
        var number = signed();
        on("2026-03-20");
        desk.request(
                number,
                "AgreementVoidanceReported",
                village.head,
                Map.of("reportedOn", "2026-03-20", "court", "芒市人民法院", "judgmentNumber", "（2026）云3103民初9号"));
        var confirmed =
                Map.of("checkedOn", "2026-03-20", "voided", true, "voidedOn", "2026-03-18", "findings", "判决确认协议无效。");
        assertThat(Desk.refusalOf(() -> desk.complete(number, "Activity_ConfirmVoidance", village.head, confirmed)))
                .isEqualTo("ReporterMayNotConfirmVoidance");

        desk.complete(number, "Activity_ConfirmVoidance", village.secondHead, confirmed);
        assertThat(agreements.latest(number).orElseThrow().voidedOn()).isEqualTo("2026-03-18");
        assertThat(milestone(number, "AgreementVoided")).isEqualTo("2026-03-18");
    }

    /** Signed by everybody: three hundred yuan in ten days, two hundred in forty. */
    private CaseNumber signed() {
        var number = village.beingMediated(1, 1);
        village.meet(number, "AGREED_WRITTEN");
        village.sign(number, Map.of());
        return number;
    }

    private void apply(CaseNumber number, List<Long> applicants) {
        desk.request(
                number,
                "ConfirmationApplied",
                village.mediator,
                Map.of("appliedOn", village.today(), "applicants", applicants, "court", "芒市人民法院"));
    }

    private void rule(CaseNumber number, Map<String, Object> answer) {
        desk.complete(number, "Activity_RecordRuling", village.mediator, desk.dated("receivedOn", answer));
    }

    private void archive(CaseNumber number) {
        desk.complete(
                number,
                "Activity_ArchiveDispute",
                village.mediator,
                desk.dated(
                        "archivedOn", Map.of("papers", List.of("COVER"), "statement", "裁定书待补。", "retention", "LONG")));
    }

    private static Map<String, Object> illegalSince(String day) {
        return Map.of(
                "ruling", "REJECTED",
                "rejectedReason", "ILLEGAL",
                "ruledOn", day,
                "rulingNumber", "（2026）云3103民特2号");
    }

    /** What the last word on each instalment is. */
    private List<String> instalments(CaseNumber number) {
        return jdbc.sql("""
                        SELECT reference, happened_at FROM milestone m WHERE case_number = :number
                            AND name = 'InstalmentReached' AND id = (SELECT MAX(id) FROM milestone later
                                WHERE later.case_number = m.case_number AND later.name = m.name AND later.item = m.item)
                        ORDER BY item""")
                .param("number", number.value())
                .query((row, index) -> row.getString("reference") + " " + day(row))
                .list();
    }

    /** On which side of the success rate it stands, and in which month. */
    private List<String> figure(CaseNumber number) {
        return jdbc.sql("""
                        SELECT side, period FROM kpi_case WHERE case_number = ? AND definition = 'SUCCESS_RATE_ALL'
                            AND side IN ('NUMERATOR', 'DENOMINATOR')""")
                .param(number.value())
                .query((row, index) -> row.getString("side") + " " + row.getInt("period"))
                .list();
    }

    private void reopen(CaseNumber number, Predicate<Long> agrees) {
        desk.complete(
                number,
                "Activity_AnswerBreach",
                village.head,
                Map.of(
                        "answeredOn", village.today(),
                        "answer", "REOPEN",
                        "cause", "资金周转困难。",
                        "consents",
                                village.each(
                                        number,
                                        party -> Map.of(
                                                "consent",
                                                agrees.test(party) ? "AGREES" : "REFUSES",
                                                "on",
                                                village.today())),
                        "reopenedOn", village.today()));
    }

    private static Map<String, Object> performed(int ordinal, String on) {
        return Map.of("ordinal", ordinal, "performedOn", on);
    }

    private void on(String day) {
        clock.moveTo(LocalDate.parse(day)
                .atTime(LocalTime.of(10, 0))
                .atZone(OfficeTime.ZONE)
                .toInstant());
    }

    private LocalDate due(CaseNumber number, String name) {
        return new CaseClocks(jdbc).of(number, name).dueOn();
    }

    private String group(CaseNumber number) {
        return jdbc.sql("SELECT dispute_group FROM dispute WHERE case_number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    private String milestone(CaseNumber number, String name) {
        return jdbc.sql("SELECT happened_at FROM milestone WHERE case_number = ? AND name = ? ORDER BY id DESC"
                        + " FETCH FIRST 1 ROW ONLY")
                .params(number.value(), name)
                .query((row, index) -> day(row))
                .single();
    }

    private static String day(ResultSet row) throws SQLException {
        return OfficeTime.day(row.getObject("happened_at", OffsetDateTime.class).toInstant())
                .toString();
    }
}
