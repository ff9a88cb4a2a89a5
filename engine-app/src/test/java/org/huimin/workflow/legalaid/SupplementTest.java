package org.huimin.workflow.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.huimin.CaseClocks;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is missing is asked for once, the days stand still meanwhile, and the drawn timer ends what nobody supplied. */
@HouseTest
class SupplementTest {

    @Autowired
    private Desk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

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
    void daysOfTheSupplementDoNotCount() {
        var number = asked();
        on("2026-03-10");
        desk.receiveSupplement(number, desk.officer);

        var review = new CaseClocks(jdbc).of(number, "LA_REVIEW");
        assertThat(review.pausedDays()).isEqualTo(6);
        assertThat(review.dueOn()).isEqualTo("2026-03-16");
        assertThat(review.status()).isEqualTo("RUNNING");
        assertThat(new CaseClocks(jdbc).of(number, "LA_SUPPLEMENT").status()).isEqualTo("STOPPED");
        assertThat(desk.get(number).stage()).isEqualTo("SUBMITTED");
        assertThat(desk.openActivities(number)).containsExactly("Activity_CheckMaterials");
        assertThat(timer(number)).isNull();
    }

    @Test
    void reviewStandsStillWhileTheApplicantIsAsked() {
        var number = asked();
        assertThat(desk.get(number).stage()).isEqualTo("SUPPLEMENT");
        assertThat(new CaseClocks(jdbc).of(number, "LA_REVIEW").status()).isEqualTo("PAUSED");
        var limit = new CaseClocks(jdbc).of(number, "LA_SUPPLEMENT");
        assertThat(limit.dueOn()).isEqualTo("2026-03-19");
        assertThat(limit.owner()).isEqualTo("APPLICANT");
    }

    @Test
    void whatNobodySuppliesIsDeemedWithdrawnOnceTheLastDayIsOver() {
        var number = asked();
        clock.moveTo(OffsetDateTime.parse("2026-03-19T23:59:00+08:00").toInstant());
        assertThat(dueTimer(number)).isNull();

        clock.moveTo(OffsetDateTime.parse("2026-03-20T00:01:00+08:00").toInstant());
        management.executeJob(Objects.requireNonNull(dueTimer(number)).getId());

        assertThat(desk.get(number).stage()).isEqualTo("WITHDRAWN");
        assertThat(desk.get(number).ended()).isTrue();
        assertThat(desk.openActivities(number)).isEmpty();
        assertThat(jdbc.sql("SELECT name FROM milestone WHERE case_number = ?")
                        .param(number.value())
                        .query(String.class)
                        .list())
                .contains("ApplicationDeemedWithdrawn")
                .doesNotContain("ApplicationWithdrawn");
        assertThat(new CaseClocks(jdbc).of(number, "LA_REVIEW").breached()).isFalse();
    }

    @Test
    void aSecondTimeNeedsANewFactAndAThirdDoesNotExist() {
        var number = asked();
        desk.receiveSupplement(number, desk.officer);
        assertThatExceptionOfType(AnswersContradictCase.class)
                .isThrownBy(() -> desk.askForPapers(number, desk.officer, Map.of()))
                .satisfies(refusal -> assertThat(refusal.fields()).containsOnlyKeys("newFact"));
        desk.checkMaterials(number, desk.officer);

        desk.askForPapersInReview(number, Map.of("newFact", "工资条显示另有一名雇主。"));
        desk.serveSupplementNotice(number, desk.officer, 10);
        desk.receiveSupplement(number, desk.officer);
        assertThat(desk.get(number).stage()).isEqualTo("UNDER_REVIEW");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.askForPapersInReview(number, Map.of("newFact", "又有新情况。")))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("SupplementAskedTwice"));
        assertThat(desk.openActivities(number)).containsExactly("Activity_WriteOpinion");
    }

    @Test
    void theFirstListClaimsNoNewFact() {
        var number = desk.register(desk.officer);
        assertThatExceptionOfType(AnswersContradictCase.class)
                .isThrownBy(() -> desk.askForPapers(number, desk.officer, Map.of("newFact", "新情况")));
        assertThat(desk.openActivities(number)).containsExactly("Activity_CheckMaterials");
    }

    @Test
    void theReviewMayAskFirst() {
        var number = desk.register(desk.officer);
        desk.checkMaterials(number, desk.officer);
        desk.askForPapersInReview(number, Map.of());
        desk.serveSupplementNotice(number, desk.officer, 15);
        on("2026-03-18");
        management.executeJob(Objects.requireNonNull(dueTimer(number)).getId());
        assertThat(desk.get(number).stage()).isEqualTo("WITHDRAWN");
    }

    /** Asked on the second, the notice served on the fourth of March. */
    private CaseNumber asked() {
        var number = desk.register(desk.officer);
        desk.askForPapers(number, desk.officer, Map.of());
        on("2026-03-04");
        desk.serveSupplementNotice(number, desk.officer, 15);
        return number;
    }

    private void on(String day) {
        clock.moveTo(OfficeTime.startOf(LocalDate.parse(day)).plusSeconds(10 * 3600));
    }

    private @Nullable Job dueTimer(CaseNumber number) {
        return jobs(number) == null
                ? null
                : management
                        .createJobQuery()
                        .processInstanceId(jobs(number))
                        .executable()
                        .singleResult();
    }

    private @Nullable Job timer(CaseNumber number) {
        return jobs(number) == null
                ? null
                : management.createJobQuery().processInstanceId(jobs(number)).singleResult();
    }

    private @Nullable String jobs(CaseNumber number) {
        var supplement = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("Supplement")
                .singleResult();
        return supplement == null ? null : supplement.getId();
    }
}
