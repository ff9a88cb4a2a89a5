package org.huimin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.huimin.CaseClocks;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.CaseAction;
import org.huimin.casefile.CaseLinks;
import org.huimin.casefile.CaseNotFound;
import org.huimin.casefile.Cases;
import org.huimin.register.Lists;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a request for withdrawal, engine and all. */
@HouseTest
class WithdrawalTest {

    @Autowired
    private Desk desk;

    @Autowired
    private WithdrawalRequests requests;

    @Autowired
    private Cases cases;

    @Autowired
    private List<CaseAction> actions;

    @Autowired
    private CaseLinks links;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void endsTheCaseOnceASecondPersonGrantsIt() {
        var number = desk.register(desk.officer);
        request(number, desk.officer);
        assertThat(desk.openActivities(number))
                .containsExactlyInAnyOrder("Activity_CheckMaterials", "Activity_ConfirmWithdrawal");
        var ended = confirm(number, desk.head, true);
        assertThat(ended.stage()).isEqualTo("WITHDRAWN");
        assertThat(ended.ended()).isTrue();
        assertThat(desk.openActivities(number)).isEmpty();
        assertThat(status(number)).isEqualTo(WithdrawalStatus.GRANTED);
    }

    @Test
    void leavesTheCaseAloneIfItIsRefused() {
        var number = desk.register(desk.officer);
        request(number, desk.officer);
        confirm(number, desk.head, false);
        assertThat(status(number)).isEqualTo(WithdrawalStatus.REFUSED);
        assertThat(desk.openActivities(number)).containsExactly("Activity_CheckMaterials");
        request(number, desk.officer);
        assertThat(status(number)).isEqualTo(WithdrawalStatus.REQUESTED);
    }

    @Test
    void endsACaseThatWaitsForASupplement() {
        var number = desk.register(desk.officer);
        desk.askForPapers(number, desk.officer, Map.of());
        desk.serveSupplementNotice(number, desk.officer, 15);
        request(number, desk.officer);
        assertThat(desk.openActivities(number))
                .containsExactlyInAnyOrder("Activity_ReceiveSupplement", "Activity_ConfirmWithdrawal");

        assertThat(confirm(number, desk.head, true).stage()).isEqualTo("WITHDRAWN");

        assertThat(desk.openActivities(number)).isEmpty();
        var clocks = new CaseClocks(jdbc);
        assertThat(clocks.of(number, "LA_SUPPLEMENT").status()).isEqualTo("CANCELLED");
        assertThat(clocks.of(number, "LA_REVIEW").status()).isEqualTo("CANCELLED");
    }

    @Test
    void comesTooLateForAidThatWasGivenAtOnce() {
        var number = desk.register(
                desk.officer,
                Map.of("limitationEndsOn", desk.today().plusDays(3).toString()));
        desk.decideProvisionalAid(number, desk.head, true);
        assertThat(offered(number, desk.officer)).isFalse();
        refused("AlreadyDecided", () -> request(number, desk.officer));
    }

    @Test
    void isAnsweredBeforeAnythingIsDecided() {
        var number = desk.readyToDecide();
        request(number, desk.officer);
        refused("WithdrawalIsPending", () -> desk.grant(number));
        confirm(number, desk.head, false);
        assertThat(desk.grant(number).stage()).isEqualTo("GRANTED");
    }

    @Test
    void isNotConfirmedByWhoeverWroteItDown() {
        var both = desk.bureau.somebody(desk.bureau.agency, "INTAKE", "AGENCY_HEAD");
        var number = desk.register(desk.officer);
        request(number, both);
        refused("RequesterMayNotConfirm", () -> confirm(number, both, true));
    }

    @Test
    void waitsOnce() {
        var number = desk.register(desk.officer);
        request(number, desk.officer);
        refused("WithdrawalAlreadyRequested", () -> request(number, desk.secondOfficer));
    }

    @Test
    void comesTooLateAfterTheDecision() {
        var number = desk.readyToDecide();
        desk.grant(number);
        refused("AlreadyDecided", () -> request(number, desk.officer));
    }

    @Test
    void comesTooLateAfterTheEnd() {
        var number = desk.register(desk.officer);
        request(number, desk.officer);
        confirm(number, desk.head, true);
        refused("CaseHasEnded", () -> request(number, desk.officer));
    }

    @Test
    void concernsOnlyThoseWhoSeeTheCase() {
        var number = desk.register(desk.township);
        var neighbour = desk.bureau.somebody(desk.bureau.otherStation, "INTAKE");
        assertThatExceptionOfType(CaseNotFound.class).isThrownBy(() -> request(number, neighbour));
    }

    @Test
    void wantsAPaperOfThisCase() {
        var number = desk.register(desk.officer);
        var other = desk.register(desk.officer);
        var paper = desk.uploadPdf(other, desk.officer);
        refused("WithdrawalRefused", () -> request(number, desk.officer, paper));
        request(number, desk.officer, desk.uploadPdf(number, desk.officer));
        assertThat(status(number)).isEqualTo(WithdrawalStatus.REQUESTED);
    }

    @Test
    void isOfferedWhileItMayBeAskedFor() {
        var number = desk.readyToDecide();
        assertThat(offered(number, desk.officer)).isTrue();
        assertThat(offered(number, desk.head)).isFalse();
        request(number, desk.officer);
        assertThat(offered(number, desk.officer)).isFalse();
        confirm(number, desk.head, false);
        assertThat(offered(number, desk.officer)).isTrue();
        desk.grant(number);
        assertThat(offered(number, desk.officer)).isFalse();
    }

    /** The same wages are claimed twice, at the counter and in the township. */
    @Test
    void ofTwoRegistrationsOfOneClaimOneGoesOn() {
        var stays = desk.register(desk.officer);
        var duplicate = desk.register(desk.officer);
        var other = desk.register(desk.officer, Map.of("applicant", somebodyElse()));
        refused("WithdrawalRefused", () -> requestAsDuplicate(duplicate, null));
        refused("WithdrawalRefused", () -> requestAsDuplicate(duplicate, duplicate));
        refused("WithdrawalRefused", () -> requestAsDuplicate(duplicate, other));
        requestAsDuplicate(duplicate, stays);
        assertThat(milestones(duplicate)).doesNotContain("CaseMerged");
        assertThat(confirm(duplicate, desk.head, true).ended()).isTrue();
        assertThat(milestones(duplicate)).contains("CaseMerged");
        assertThat(desk.get(stays).ended()).isFalse();
        assertThat(links.earlier(duplicate, CaseLinks.Kind.MERGED)).contains(stays);
    }

    private static Map<String, Object> somebodyElse() {
        return Map.of(
                "name", "依波",
                "idKind", "ID_CARD",
                "idNumber", Lists.idNumber(7_001),
                "phone", "13887005678",
                "address", "德宏州芒市遮放镇某村某组",
                "category", "NONE");
    }

    private void requestAsDuplicate(CaseNumber number, @Nullable CaseNumber stays) {
        requests.request(
                number,
                new Withdrawal(
                        desk.today().toString(),
                        "REGISTERED_TWICE",
                        "同一事项在司法所也登记了。",
                        "REGISTRATION",
                        null,
                        null,
                        stays == null ? null : stays.value()),
                desk.actor(desk.officer));
    }

    private List<String> milestones(CaseNumber number) {
        return jdbc.sql("SELECT name FROM milestone WHERE case_number = ?")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private boolean offered(CaseNumber number, Employee to) {
        return actions.stream()
                .filter(action -> action.name().equals("REQUEST_WITHDRAWAL"))
                .anyMatch(action -> action.openTo(desk.actor(to), cases.get(number)));
    }

    private void request(CaseNumber number, Employee by) {
        request(number, by, null);
    }

    private void request(CaseNumber number, Employee by, @Nullable Long paper) {
        requests.request(
                number,
                new Withdrawal(
                        desk.today().toString(),
                        "SETTLED",
                        "已与对方和解。",
                        paper == null ? "CALL" : "PAPER",
                        paper,
                        paper == null ? desk.now().toString() : null,
                        null),
                desk.actor(by));
    }

    private org.huimin.casefile.CaseRecord confirm(CaseNumber number, Employee by, boolean granted) {
        return desk.complete(
                number,
                "Activity_ConfirmWithdrawal",
                by,
                Map.of("confirmedOn", desk.today().toString(), "granted", granted, "verifiedHow", "电话核实。"));
    }

    private WithdrawalStatus status(CaseNumber number) {
        return requests.latest(number).orElseThrow().status();
    }

    private static void refused(String code, Runnable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
