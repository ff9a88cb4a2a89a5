package org.huimin.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DerivedRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another lawyer, asked for by the recipient, or by the lawyer who cannot go on. */
@HouseTest
class ReplacementTest {

    @Autowired
    Desk desk;

    @Autowired
    List<DerivedRows> derived;

    @AfterEach
    void derivedRowsFollowFromTheirRecord() {
        assertThat(derived).allSatisfy(rows -> assertThat(rows.check().none()).isTrue());
    }

    @Test
    void firmStaysAndOnlyTheNamingIsRepeated() {
        var number = desk.handled();
        var colleague = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        askForAnother(number, desk.officer);
        assertThat(desk.openActivities(number)).contains("Activity_ReportProgress", "Activity_DecideReplacement");
        assertThat(decide(number, desk.head, "SAME_FIRM").stage()).isEqualTo("REPLACING");
        assertThat(desk.openActivities(number))
                .contains("Activity_NameLawyer")
                .doesNotContain("Activity_ReportProgress", "Activity_AssignFirm");

        assertThat(Desk.faultsOf(() -> desk.nameLawyer(number, desk.lawyer))).containsExactly("lawyerId");
        desk.nameLawyer(number, colleague);

        assertThat(desk.get(number).stage()).isEqualTo("ASSIGNED");
        assertThat(desk.get(number).firm()).isEqualTo(desk.bureau.firm);
        assertThat(desk.open(number, "Activity_SignEngagement").heldBy(colleague.id()))
                .isTrue();
    }

    @Test
    void anotherFirmIsAssignedAndNotTheSameAgain() {
        var number = desk.handled();
        askForAnother(number, desk.officer);
        decide(number, desk.head, "NEW_FIRM");

        assertThat(Desk.faultsOf(() -> desk.assignFirm(number, desk.bureau.firm)))
                .containsExactly("firmId");
        var firm = desk.bureau.firm();
        var lawyer = desk.bureau.somebody(firm, "LAWYER");
        desk.assignFirm(number, firm);
        desk.complete(
                number,
                "Activity_NameLawyer",
                desk.head,
                Map.of(
                        "namedOn",
                        desk.today().toString(),
                        "lawyerId",
                        lawyer.id().value()));

        assertThat(desk.get(number).lawyer()).isEqualTo(lawyer.id());
    }

    @Test
    void lawyerGoesOnWhenTheReplacementIsRefused() {
        var number = desk.handled();
        askForAnother(number, desk.officer);
        desk.reportProgress(number);

        assertThat(decide(number, desk.head, "REFUSED").stage()).isEqualTo("HANDLING");

        assertThat(desk.get(number).lawyer()).isEqualTo(desk.lawyer.id());
        desk.reportProgress(number);
        askForAnother(number, desk.officer);
        assertThat(desk.openActivities(number)).contains("Activity_DecideReplacement");
    }

    @Test
    void nobodyAsksTwiceWhileTheFirstRequestWaits() {
        var number = desk.handled();
        askForAnother(number, desk.officer);

        assertThat(Desk.refusalOf(() -> askForAnother(number, desk.secondOfficer)))
                .isEqualTo("RequestNotOpen");
        assertThat(Desk.refusalOf(() -> askToBeRelieved(number, desk.lawyer))).isEqualTo("RequestNotOpen");
    }

    @Test
    void nobodyAsksBeforeALawyerIsNamedNorAfterTheCaseIsConcluded() {
        var granted = desk.readyToDecide();
        desk.grant(granted);
        assertThat(Desk.refusalOf(() -> askForAnother(granted, desk.officer))).isEqualTo("RequestNotOpen");

        var concluded = desk.handled();
        desk.conclude(concluded);
        assertThat(Desk.refusalOf(() -> askForAnother(concluded, desk.officer))).isEqualTo("RequestNotOpen");
        assertThat(Desk.refusalOf(() -> askToBeRelieved(concluded, desk.lawyer)))
                .isEqualTo("RequestNotOpen");
    }

    @Test
    void whoWroteTheRequestDownDoesNotDecide() {
        var both = desk.bureau.somebody(desk.bureau.agency, "INTAKE", "AGENCY_HEAD");
        var number = desk.handled();
        askForAnother(number, both);

        assertThat(Desk.refusalOf(() -> decide(number, both, "SAME_FIRM"))).isEqualTo("RequesterMayNotDecide");
    }

    @Test
    void replacementIsNotDecidedBeforeItWasAskedFor() {
        var number = desk.handled();
        askForAnother(number, desk.officer);

        assertThat(Desk.refusalOf(() -> decide(
                        number, desk.head, "NEW_FIRM", desk.today().minusDays(1).toString())))
                .isEqualTo("InvalidAnswers");
    }

    @Test
    void lawyerIsRelievedByTheFirm() {
        var number = desk.handled();
        var colleague = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        askToBeRelieved(number, desk.lawyer);
        assertThat(desk.openActivities(number)).contains("Activity_ReportProgress", "Activity_AnswerDeclining");

        answer(number, desk.firmHead, "NAME_ANOTHER");

        assertThat(desk.openActivities(number))
                .contains("Activity_NameLawyer")
                .doesNotContain("Activity_ReportProgress");
        desk.nameLawyer(number, colleague);
        assertThat(desk.get(number).lawyer()).isEqualTo(colleague.id());
    }

    @Test
    void firmPassesOnAndTheHeadDecides() {
        var number = desk.handled();
        askToBeRelieved(number, desk.lawyer);
        answer(number, desk.firmHead, "PASS_ON");

        assertThat(desk.openActivities(number))
                .contains("Activity_ReportProgress", "Activity_DecideReplacement")
                .doesNotContain("Activity_AnswerDeclining");
        assertThat(decide(number, desk.head, "NEW_FIRM").stage()).isEqualTo("REPLACING");
    }

    @Test
    void dutyStaysWhenTheFirmSaysNo() {
        var number = desk.handled();
        askToBeRelieved(number, desk.lawyer);
        answer(number, desk.firmHead, "REFUSED");

        assertThat(desk.get(number).lawyer()).isEqualTo(desk.lawyer.id());
        assertThat(desk.openActivities(number)).containsOnlyOnce("Activity_ReportProgress");
        desk.reportProgress(number);
    }

    @Test
    void onlyTheCasesLawyerAsksToBeRelieved() {
        var number = desk.handled();
        var colleague = desk.bureau.somebody(desk.bureau.firm, "LAWYER", "FIRM");

        assertThat(Desk.refusalOf(() -> askToBeRelieved(number, colleague))).isEqualTo("RequestNotOpen");
        assertThat(Desk.refusalOf(() -> askForAnother(number, desk.lawyer))).isEqualTo("RequestNotOpen");
    }

    @Test
    void nobodyIsRelievedWithoutProofOfTheCase() {
        var number = desk.handled();
        var other = desk.handled();
        var paper = desk.uploadPdf(other, desk.lawyer);

        assertThat(Desk.faultsOf(() -> askToBeRelieved(number, desk.lawyer, paper)))
                .containsExactly("proofPaper");
    }

    @Test
    void lawyerWhoRunsTheFirmDoesNotAnswerOwnRequest() {
        var firm = desk.bureau.firm();
        var alone = desk.bureau.somebody(firm, "LAWYER", "FIRM");
        var number = desk.readyToDecide();
        desk.grant(number);
        desk.assignFirm(number, firm);
        desk.complete(
                number,
                "Activity_NameLawyer",
                alone,
                Map.of(
                        "namedOn",
                        desk.today().toString(),
                        "lawyerId",
                        alone.id().value()));

        askToBeRelieved(number, alone);

        assertThat(desk.open(number, "Activity_AnswerDeclining").role()).isEqualTo("AGENCY_HEAD");
        answer(number, desk.head, "PASS_ON");
        decide(number, desk.head, "NEW_FIRM");
        assertThat(desk.openActivities(number)).contains("Activity_AssignFirm");
    }

    private void askForAnother(CaseNumber number, Employee by) {
        desk.request(
                number,
                "ReplacementRequested",
                by,
                Map.of(
                        "requestedOn", desk.today().toString(),
                        "requestedBy", "岩温",
                        "ground", "DELAY",
                        "reason", "多次联系不上律师。",
                        "proof", "通话记录。"));
    }

    private void askToBeRelieved(CaseNumber number, Employee by) {
        askToBeRelieved(number, by, desk.uploadPdf(number, desk.lawyer.equals(by) ? by : desk.officer));
    }

    private void askToBeRelieved(CaseNumber number, Employee by, long paper) {
        desk.request(
                number,
                "DecliningRequested",
                by,
                Map.of(
                        "requestedOn",
                        desk.today().toString(),
                        "ground",
                        "ILLNESS",
                        "explanation",
                        "住院手术，一个月内不能出庭。",
                        "proofPaper",
                        paper));
    }

    private CaseRecord answer(CaseNumber number, Employee by, String declining) {
        return desk.complete(
                number,
                "Activity_AnswerDeclining",
                by,
                Map.of("answeredOn", desk.today().toString(), "declining", declining, "findings", "已核对诊断证明。"));
    }

    private CaseRecord decide(CaseNumber number, Employee by, String replacement) {
        return decide(number, by, replacement, desk.today().toString());
    }

    private CaseRecord decide(CaseNumber number, Employee by, String replacement, String on) {
        return desk.complete(
                number,
                "Activity_DecideReplacement",
                by,
                Map.of("decidedOn", on, "replacement", replacement, "findings", "已向双方核实。", "handOver", "三日内移交案卷和证据。"));
    }
}
