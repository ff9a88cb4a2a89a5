package org.huimin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huimin.CaseClocks;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.KeptDecisions;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Refusal;
import org.huimin.worklist.RequestDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Aid that cannot wait for the review (法 44): proposed, decided by the head, made regular or ended. */
@HouseTest
class ProvisionalAidTest {

    @Autowired
    private Desk desk;

    @Autowired
    private RequestDesk requests;

    @Autowired
    private KeptDecisions decisions;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sixDaysLeftProposeThemselvesAndSevenDoNot() {
        assertThat(desk.openActivities(urgent(6))).contains("Activity_DecideProvisionalAid");
        assertThat(desk.openActivities(urgent(7))).doesNotContain("Activity_DecideProvisionalAid");
    }

    @Test
    void decisionOnTheApplicationWaitsForTheOneOnProvisionalAid() {
        var number = urgent(6);
        desk.checkMaterials(number, desk.officer);
        assertThat(decisions.latest(number, "Eligibility").map(row -> row.text("result")))
                .contains("GRANT");
        desk.writeOpinion(number, desk.reviewer);
        refused("ProvisionalAidIsPending", () -> desk.grant(number));

        desk.decideProvisionalAid(number, desk.head, false);

        assertThat(desk.grant(number).stage()).isEqualTo("GRANTED");
        assertThat(milestones(number)).contains("AidGranted").doesNotContain("ProvisionalAidGranted");
    }

    @Test
    void aidIsAssignedAtOnceAndMadeRegularMeanwhile() {
        var number = urgent(3);
        var given = desk.decideProvisionalAid(number, desk.head, true);
        assertThat(given.stage()).isEqualTo("PROVISIONAL");
        assertThat(desk.openActivities(number))
                .contains("Activity_CompleteFormalities", "Activity_TellApplicant")
                .anyMatch(activity -> activity.startsWith("Activity_Assign"))
                .doesNotContain("Activity_CheckMaterials");
        var clocks = new CaseClocks(jdbc);
        assertThat(clocks.of(number, "LA_REVIEW").status()).isEqualTo("STOPPED");
        assertThat(clocks.of(number, "LA_URGENT").dueOn()).isEqualTo(desk.today());
        assertThat(clocks.of(number, "LA_ASSIGN").status()).isEqualTo("RUNNING");
        assertThat(clocks.of(number, "LA_REGULARISE").owner()).isEqualTo("APPLICANT");

        desk.completeFormalities(number, "DONE");
        desk.writeRegularisationOpinion(number);
        var regular = decide(number, desk.head, "REGULARISED");

        assertThat(regular.ended()).isFalse();
        assertThat(regular.stage()).isEqualTo("PROVISIONAL");
        assertThat(milestones(number)).containsSubsequence("ProvisionalAidGranted", "AidGranted");
    }

    @Test
    void whatWasNotHandedInCannotBecomeRegular() {
        var number = urgent(3);
        desk.decideProvisionalAid(number, desk.head, true);
        desk.completeFormalities(number, "NOT_DONE");
        desk.writeRegularisationOpinion(number);
        assertThatExceptionOfType(AnswersContradictCase.class)
                .isThrownBy(() -> decide(number, desk.head, "REGULARISED"))
                .satisfies(refusal -> assertThat(refusal.fields()).containsOnlyKeys("regularisation"));
        assertThat(milestones(number)).doesNotContain("AidGranted");
    }

    @Test
    void whatNobodyCompletesEndsAndTheEndIsServedAndMayBeObjectedTo() {
        var number = urgent(3);
        desk.decideProvisionalAid(number, desk.head, true);
        desk.assign(number);
        desk.completeFormalities(number, "NOT_DONE");
        desk.writeRegularisationOpinion(number);
        var ended = desk.complete(
                number,
                "Activity_DecideRegularisation",
                desk.head,
                desk.dated(
                        "decidedOn",
                        Map.of(
                                "regularisation", "ENDED",
                                "endReason", "NOT_DONE",
                                "legalBasis", "法律援助法第四十八条",
                                "reason", "期满没有补办手续。")));

        assertThat(ended.stage()).isEqualTo("TERMINATED");
        assertThat(ended.ended()).isFalse();
        assertThat(desk.openActivities(number))
                .contains("Activity_ServeTermination")
                .doesNotContain("Activity_SignEngagement", "Activity_AssignFirm");
        assertThat(milestones(number)).contains("AidTerminated").doesNotContain("AidGranted");
        assertThat(new CaseClocks(jdbc).of(number, "LA_TERM_SERVE").status()).isEqualTo("RUNNING");
        desk.serveTermination(number, false);
        assertThat(desk.get(number).ended()).isTrue();
        desk.objectTo(number);
        assertThat(desk.get(number).stage()).isEqualTo("OBJECTION");
    }

    @Test
    void noFirmWasAssignedBeforeTheAidWasDecided() {
        var number = desk.register(
                desk.officer,
                Map.of(
                        "receivedAt", desk.now().minus(Duration.ofDays(2)).toString(),
                        "limitationEndsOn", day(3)));
        desk.decideProvisionalAid(number, desk.head, true);
        var yesterday = Map.of(
                "assignedOn",
                desk.today().minusDays(1).toString(),
                "ownStaff",
                false,
                "firmId",
                desk.bureau.firm.value(),
                "requirements",
                "尽快联系受援人。");
        assertThat(Desk.faultsOf(() -> desk.complete(number, "Activity_AssignFirm", desk.head, yesterday)))
                .containsExactly("assignedOn");
    }

    @Test
    void counterOrReviewerProposeWhatTheRegistrationDidNotKnow() {
        var number = desk.register(desk.officer);
        propose(number, desk.officer, Map.of("ground", "LIMITATION", "limitationEndsOn", day(6), "reason", "时效将届满"));
        assertThat(desk.openActivities(number)).contains("Activity_DecideProvisionalAid");
        refused("RequestNotOpen", () -> propose(number, desk.officer, Map.of("ground", "OTHER", "reason", "急")));
        desk.decideProvisionalAid(number, desk.head, false);
        propose(number, desk.reviewer, Map.of("ground", "PRESERVATION", "reason", "对方正在转移财产"));
        assertThat(desk.openActivities(number)).contains("Activity_DecideProvisionalAid");
    }

    @Test
    void sevenDaysAreNotFewerThanSeven() {
        var number = desk.register(desk.officer);
        assertThatExceptionOfType(AnswersContradictCase.class)
                .isThrownBy(() -> propose(
                        number,
                        desk.officer,
                        Map.of("ground", "LIMITATION", "limitationEndsOn", day(7), "reason", "时效将届满")))
                .satisfies(refusal -> assertThat(refusal.fields()).containsOnlyKeys("limitationEndsOn"));
        assertThat(desk.openActivities(number)).doesNotContain("Activity_DecideProvisionalAid");
    }

    @Test
    void nobodyProposesOnceItIsDecided() {
        var number = desk.readyToDecide();
        desk.grant(number);
        refused("RequestNotOpen", () -> propose(number, desk.officer, Map.of("ground", "OTHER", "reason", "急")));
        refused("RequestNotOpen", () -> propose(desk.register(desk.officer), desk.head, Map.of()));
    }

    @Test
    void whoProposedDoesNotDecide() {
        var both = desk.bureau.somebody(desk.bureau.agency, "INTAKE", "AGENCY_HEAD");
        var number = desk.register(both, Map.of("limitationEndsOn", day(2)));
        refused("ProposerMayNotDecide", () -> desk.decideProvisionalAid(number, both, true));
    }

    private CaseNumber urgent(int daysLeft) {
        return desk.register(desk.officer, Map.of("limitationEndsOn", day(daysLeft)));
    }

    private String day(int fromToday) {
        return desk.today().plusDays(fromToday).toString();
    }

    private org.huimin.casefile.CaseRecord decide(CaseNumber number, Employee by, String regularisation) {
        return desk.complete(
                number,
                "Activity_DecideRegularisation",
                by,
                desk.dated("decidedOn", Map.of("regularisation", regularisation, "reason", "经审查符合条件。")));
    }

    private void propose(CaseNumber number, Employee by, Map<String, ?> answers) {
        requests.make(
                number,
                "ProvisionalAidProposed",
                desk.formVersion(number, "ProvisionalAidProposed"),
                json.valueToTree(desk.dated("proposedOn", answers)),
                desk.actor(by));
    }

    private List<String> milestones(CaseNumber number) {
        return jdbc.sql("SELECT name FROM milestone WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
