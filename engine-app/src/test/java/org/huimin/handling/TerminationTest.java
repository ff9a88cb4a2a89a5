package org.huimin.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Aid ends before the case does: reported, decided by somebody else, served; and the situations that go to the top. */
@HouseTest
class TerminationTest {

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<DerivedRows> derived;

    @AfterEach
    void derivedRowsFollowFromTheirRecord() {
        assertThat(derived).allSatisfy(rows -> assertThat(rows.check().none()).isTrue());
    }

    @Test
    void lawyerWhoWorkedHandsInTheClosingFileOfATerminatedCase() {
        var number = desk.handled();
        report(number, desk.lawyer);
        assertThat(desk.openActivities(number)).contains("Activity_ReportProgress", "Activity_DecideTermination");
        assertThat(decide(number, desk.head, true).stage()).isEqualTo("TERMINATED");
        assertThat(desk.openActivities(number))
                .contains("Activity_ServeTermination")
                .doesNotContain("Activity_ReportProgress");

        assertThat(Desk.faultsOf(() -> serve(number, true, false))).containsExactly("closingFileDue");
        serve(number, true, true);

        assertThat(desk.open(number, "Activity_SubmitClosingFile").heldBy(desk.lawyer.id()))
                .isTrue();
        assertThat(clocks(number)).contains("LA_TERM_SERVE STOPPED", "LA_CLOSE RUNNING", "LA_PROGRESS CANCELLED");
        assertThat(milestones(number)).contains("AidTerminated").doesNotContain("CaseConcluded");
    }

    @Test
    void caseOnWhichNobodyWorkedEndsWithTheService() {
        var number = desk.readyToDecide();
        desk.grant(number);
        report(number, desk.officer);
        decide(number, desk.head, true);

        assertThat(Desk.faultsOf(() -> serve(number, false, true))).containsExactly("closingFileDue");
        var ended = serve(number, false, false);

        assertThat(ended.ended()).isTrue();
        assertThat(ended.stage()).isEqualTo("TERMINATED");
        assertThat(clocks(number))
                .contains("LA_ASSIGN STOPPED")
                .filteredOn(clock -> clock.endsWith("RUNNING"))
                .containsExactly("LA_OBJECT RUNNING");
    }

    @Test
    void assignedFirmIsTold() {
        var number = desk.handled();
        report(number, desk.lawyer);
        decide(number, desk.head, true);

        assertThat(Desk.faultsOf(() -> serve(number, false, true))).containsExactly("firmTold");
    }

    @Test
    void aidGoesOnWhenTheGroundDoesNotHold() {
        var number = desk.handled();
        report(number, desk.reviewer);

        assertThat(decide(number, desk.head, false).stage()).isEqualTo("HANDLING");

        desk.reportProgress(number);
        assertThat(milestones(number)).doesNotContain("AidTerminated");
    }

    @Test
    void whoReportedDoesNotDecide() {
        var both = desk.bureau.somebody(desk.bureau.agency, "REVIEWER", "AGENCY_HEAD");
        var number = desk.handled();
        report(number, both);

        assertThat(Desk.refusalOf(() -> decide(number, both, true))).isEqualTo("ReporterMayNotTerminate");
    }

    @Test
    void staffLawyerDoesNotDecideOnTheirOwnCase() {
        var both = desk.bureau.somebody(desk.bureau.agency, "LAWYER", "AGENCY_HEAD");
        var number = desk.readyToDecide();
        desk.grant(number);
        desk.complete(
                number,
                "Activity_AssignFirm",
                desk.head,
                Map.of(
                        "assignedOn", desk.today().toString(),
                        "ownStaff", true,
                        "firmId", desk.bureau.agency.value(),
                        "lawyerId", both.id().value(),
                        "requirements", "五日内签订委托协议。"));
        report(number, desk.officer);

        assertThat(Desk.refusalOf(() -> decide(number, both, true))).isEqualTo("LawyerMayNotJudgeOwnWork");
    }

    @Test
    void nobodyReportsTwiceNorBeforeAidIsGivenNorAfterItsEnd() {
        var undecided = desk.readyToDecide();
        assertThat(Desk.refusalOf(() -> report(undecided, desk.officer))).isEqualTo("RequestNotOpen");

        var number = desk.handled();
        report(number, desk.officer);
        assertThat(Desk.refusalOf(() -> report(number, desk.lawyer))).isEqualTo("RequestNotOpen");
        decide(number, desk.head, true);
        assertThat(Desk.refusalOf(() -> report(number, desk.lawyer))).isEqualTo("RequestNotOpen");

        var concluded = desk.handled();
        desk.conclude(concluded);
        assertThat(Desk.refusalOf(() -> report(concluded, desk.officer))).isEqualTo("RequestNotOpen");
    }

    @Test
    void terminationTakesARequestForAnotherLawyerWithIt() {
        var number = desk.handled();
        desk.request(
                number,
                "ReplacementRequested",
                desk.officer,
                Map.of(
                        "requestedOn", desk.today().toString(),
                        "requestedBy", "岩温",
                        "ground", "DELAY",
                        "reason", "多次联系不上律师。",
                        "proof", "通话记录。"));
        report(number, desk.officer);
        decide(number, desk.head, true);

        assertThat(desk.openActivities(number))
                .contains("Activity_ServeTermination")
                .doesNotContain("Activity_DecideReplacement");
        assertThat(clocks(number)).contains("LA_REPLACE CANCELLED");
    }

    @Test
    void specialSituationGoesToHeadAndDirectorWhileTheLawyerWorksOn() {
        var number = desk.handled();
        reportSituation(number, desk.lawyer);
        assertThat(desk.open(number, "Activity_NoteSituation").basketUnit()).isEqualTo(desk.bureau.bureau);
        assertThat(Desk.refusalOf(() -> reportSituation(number, desk.lawyer))).isEqualTo("RequestNotOpen");
        desk.reportProgress(number);

        desk.complete(
                number,
                "Activity_AdviseOnSituation",
                desk.head,
                Map.of("advisedOn", desk.today().toString(), "discussed", true, "advice", "申请调取监控，补强证据。"));
        desk.complete(
                number,
                "Activity_NoteSituation",
                desk.director,
                Map.of("notedOn", desk.today().toString()));

        assertThat(desk.openActivities(number)).contains("Activity_ReportProgress");
        reportSituation(number, desk.lawyer);
        assertThat(desk.openActivities(number)).contains("Activity_AdviseOnSituation");
    }

    @Test
    void onlyTheCasesLawyerReportsASpecialSituation() {
        var number = desk.handled();
        assertThat(Desk.refusalOf(() -> reportSituation(number, desk.officer))).isEqualTo("RequestNotOpen");
    }

    private void report(CaseNumber number, Employee by) {
        desk.request(
                number,
                "TerminationRequested",
                by,
                Map.of(
                        "requestedOn", desk.today().toString(),
                        "ground", "A48_6",
                        "facts", "受援人已自行委托律师。"));
    }

    private void reportSituation(CaseNumber number, Employee by) {
        desk.request(
                number,
                "SpecialSituationReported",
                by,
                Map.of(
                        "reportedOn", desk.today().toString(),
                        "kind", "GROUP",
                        "situation", "同一工地三十余名工友准备集体上访。",
                        "suggestion", "先行约见代表，说明诉讼途径。"));
    }

    private CaseRecord decide(CaseNumber number, Employee by, boolean terminated) {
        var answers = new HashMap<String, Object>(Map.of(
                "decidedOn",
                desk.today().toString(),
                "terminated",
                terminated,
                "reason",
                "已向受援人核实。",
                "recipientHeard",
                true));
        if (terminated) {
            answers.put("ground", "A48_6");
        }
        return desk.complete(number, "Activity_DecideTermination", by, answers);
    }

    private CaseRecord serve(CaseNumber number, boolean firmTold, boolean closingFileDue) {
        return desk.complete(
                number,
                "Activity_ServeTermination",
                desk.officer,
                Map.of(
                        "servedOn",
                        desk.today().toString(),
                        "method",
                        "DIRECT",
                        "receivedBy",
                        "岩温",
                        "firmTold",
                        firmTold,
                        "organTold",
                        false,
                        "objectionExplained",
                        true,
                        "closingFileDue",
                        closingFileDue));
    }

    private List<String> clocks(CaseNumber number) {
        return jdbc.sql("SELECT clock, status FROM case_clock WHERE case_number = ?")
                .param(number.value())
                .query((row, index) -> row.getString("clock") + " " + row.getString("status"))
                .list();
    }

    private List<String> milestones(CaseNumber number) {
        return jdbc.sql("SELECT name FROM milestone WHERE case_number = ?")
                .param(number.value())
                .query(String.class)
                .list();
    }
}
