package org.huimin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.huimin.CaseClocks;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What else may become of an application before it is decided: another agency, a question elsewhere, a refusal. */
@HouseTest
class BranchesOfReviewTest {

    @Autowired
    private Desk desk;

    @Autowired
    private SupplementsPart supplements;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void itIsTheSecondOfMarch() {
        on("2026-03-02");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void applicationForAnotherAgencyEndsWithAGuidanceNote() {
        var number = desk.register(desk.officer);
        var both = desk.bureau.somebody(desk.bureau.agency, "INTAKE", "AGENCY_HEAD");
        desk.complete(
                number,
                "Activity_CheckMaterials",
                both,
                desk.dated(
                        "checkedOn",
                        desk.dated(
                                "transferredOn",
                                Map.of(
                                        "materials", "TRANSFER",
                                        "competentAgency", "瑞丽市法律援助中心",
                                        "guidance", "事故发生在瑞丽市，请到当地申请。"))));
        var confirmed = desk.dated("confirmedOn", Map.of("transferConfirmed", true, "findings", "事故发生在瑞丽市。"));
        assertThat(Desk.refusalOf(() -> desk.complete(number, "Activity_ConfirmTransfer", both, confirmed)))
                .isEqualTo("CheckerMayNotConfirmTransfer");
        assertThat(milestones(number)).doesNotContain("ApplicationTransferred");
        var ended = desk.complete(number, "Activity_ConfirmTransfer", desk.head, confirmed);
        assertThat(ended.stage()).isEqualTo("TRANSFERRED");
        assertThat(ended.ended()).isTrue();
        assertThat(milestones(number)).contains("ApplicationTransferred");
        assertThat(new CaseClocks(jdbc).of(number, "LA_REVIEW").status()).isEqualTo("CANCELLED");
    }

    @Test
    void daysOfAQuestionElsewhereDoNotCount() {
        var number = desk.register(desk.officer);
        desk.checkMaterials(number, desk.officer);
        on("2026-03-04");
        askElsewhere(number, "2026-03-04");
        assertThat(desk.get(number).stage()).isEqualTo("XREGION");
        assertThat(new CaseClocks(jdbc).of(number, "LA_REVIEW").status()).isEqualTo("PAUSED");

        on("2026-03-10");
        desk.complete(
                number,
                "Activity_ReceiveCooperation",
                desk.reviewer,
                desk.dated("answeredOn", Map.of("answer", "CHECKED", "findings", "情况属实。")));

        assertThat(desk.get(number).stage()).isEqualTo("UNDER_REVIEW");
        assertThat(new CaseClocks(jdbc).of(number, "LA_REVIEW").dueOn()).isEqualTo("2026-03-16");
        desk.writeOpinion(number, desk.reviewer);
        assertThat(desk.grant(number).stage()).isEqualTo("GRANTED");
    }

    @Test
    void nobodyIsAskedElsewhereBeforeTheExamination() {
        var number = desk.register(desk.officer);
        on("2026-03-04");
        desk.checkMaterials(number, desk.officer);
        assertThatExceptionOfType(AnswersContradictCase.class)
                .isThrownBy(() -> askElsewhere(number, "2026-03-03"))
                .satisfies(refusal -> assertThat(refusal.fields()).containsOnlyKeys("askedOn"));
    }

    @Test
    void timeToObjectOutlivesTheRefusedCase() {
        var number = desk.readyToDecide();
        desk.refuse(number, "OUT_OF_SCOPE");
        desk.serveRefusal(number);
        assertThat(desk.get(number).ended()).isTrue();
        var objection = new CaseClocks(jdbc).of(number, "LA_OBJECT");
        assertThat(objection.status()).isEqualTo("RUNNING");
        assertThat(objection.dueOn()).isEqualTo("2026-03-17");
        assertThat(objection.owner()).isEqualTo("APPLICANT");
    }

    @Test
    void whatWasAskedForStandsOnTheCasePage() {
        var number = desk.register(desk.officer);
        desk.askForPapers(number, desk.officer, Map.of());
        desk.serveSupplementNotice(number, desk.officer, 15);
        assertThat(supplements.of(desk.get(number), desk.actor(desk.officer)))
                .singleElement()
                .satisfies(list -> {
                    assertThat(list.missing())
                            .extracting(SupplementsPart.Paper::name)
                            .containsExactly("工资条", "劳动合同");
                    assertThat(list.servedOn()).isEqualTo("2026-03-02");
                    assertThat(list.receivedOn()).isNull();
                    assertThat(list.newFact()).isNull();
                });
    }

    private void askElsewhere(CaseNumber number, String askedOn) {
        desk.complete(
                number,
                "Activity_WriteOpinion",
                desk.reviewer,
                desk.dated(
                        "examinedOn",
                        Map.of(
                                "examined", "CROSS_REGION",
                                "askedOn", askedOn,
                                "askedAgency", "盈江县法律援助中心",
                                "askedFor", "协查收入情况，七日内函复。")));
    }

    private java.util.List<String> milestones(CaseNumber number) {
        return jdbc.sql("SELECT name FROM milestone WHERE case_number = ?")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private void on(String day) {
        clock.moveTo(OfficeTime.startOf(LocalDate.parse(day)).plusSeconds(36_000));
    }
}
