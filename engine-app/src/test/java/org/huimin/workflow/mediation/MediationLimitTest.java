package org.huimin.workflow.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.huimin.CaseClocks;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.Cases;
import org.huimin.casefile.ClockStarted;
import org.huimin.casefile.Facts;
import org.huimin.casefile.NewCase;
import org.huimin.casefile.NewParty;
import org.huimin.casefile.PartyRole;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The drawn timer of the limit fires when the days of the mediation are over, and waits while they stand still. */
@HouseTest
class MediationLimitTest {

    private static final Source ACCEPTED = Source.element("Acceptance", "Activity_AcceptDispute");

    @Autowired
    private SmallBureau house;

    @Autowired
    private Cases cases;

    @Autowired
    private Facts facts;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate inTransaction;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void itIsTheSecondOfSeptember() {
        on("2026-09-02");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void timerFiresAtTheEndOfTheLastDay() {
        var number = acceptedOnTheFirstOfSeptember();

        assertThat(clock(number, "ME_LIMIT").dueOn()).isEqualTo("2026-10-08");
        assertThat(timer(number).getDuedate()).isEqualTo(startOf("2026-10-09"));
    }

    @Test
    void limitThatPassesFailsTheMediationByItself() {
        var number = acceptedOnTheFirstOfSeptember();
        clock.moveTo(OffsetDateTime.parse("2026-10-09T00:01:00+08:00").toInstant());

        management.executeJob(timer(number).getId());

        assertThat(cases.get(number).stage()).isEqualTo("FAILED");
        assertThat(openTask(number)).isEqualTo("Activity_GuideParties");
        assertThat(milestones(number)).containsOnlyOnce("MediationFailed");
        assertThat(clock(number, "ME_LIMIT").status()).isEqualTo("STOPPED");
    }

    @Test
    void timerRestsWhileAnAppraisalIsAwaited() {
        var number = acceptedOnTheFirstOfSeptember();

        happened(number, "appraisalCommissioned", "2026-09-10");
        complete(number, Map.of("result", "APPRAISAL"));
        assertThat(clock(number, "ME_LIMIT").status()).isEqualTo("PAUSED");
        assertThat(timer(number).getDuedate()).isAfter(startOf("2999-12-31"));

        happened(number, "appraisalReceived", "2026-09-20");
        complete(number, Map.of());
        assertThat(clock(number, "ME_LIMIT").dueOn()).isEqualTo("2026-10-12");
        assertThat(timer(number).getDuedate()).isEqualTo(startOf("2026-10-13"));
    }

    @Test
    void timerMovesWithAnExtension() {
        var number = acceptedOnTheFirstOfSeptember();

        extended(number);

        assertThat(clock(number, "ME_LIMIT").status()).isEqualTo("STOPPED");
        assertThat(clock(number, "ME_EXTENSION").dueOn()).isEqualTo("2026-10-23");
        assertThat(timer(number).getDuedate()).isEqualTo(startOf("2026-10-24"));
        assertThat(cases.get(number).stage()).isEqualTo("EXTENDED");
    }

    @Test
    void appraisalMayFallIntoTheExtension() {
        var number = acceptedOnTheFirstOfSeptember();
        extended(number);

        happened(number, "appraisalCommissioned", "2026-10-12");
        complete(number, Map.of("result", "APPRAISAL"));
        assertThat(timer(number).getDuedate()).isAfter(startOf("2999-12-31"));

        happened(number, "appraisalReceived", "2026-10-15");
        complete(number, Map.of());
        assertThat(timer(number).getDuedate()).isEqualTo(startOf("2026-10-27"));
    }

    @Test
    void nothingFiresOnceAnAgreementIsSigned() {
        var number = acceptedOnTheFirstOfSeptember();
        complete(number, Map.of("result", "AGREED_WRITTEN"));
        happened(number, "agreementEffective", "2026-09-12");

        complete(number, Map.of("signed", true));

        assertThat(clock(number, "ME_LIMIT").status()).isEqualTo("STOPPED");
        assertThat(jobs(number)).isEmpty();
        assertThat(milestones(number)).contains("AgreementSigned").doesNotContain("MediationFailed");
    }

    /** No measurement may fail a case: the usual thirty days count where no clock runs. */
    @Test
    void unmeasuredMediationEndsAfterTheUsualDays() {
        var number = registered();
        happened(number, "disputeDecided", "2026-09-01");

        runtime.startProcessInstanceByKey("Mediation", number.value());

        assertThat(timer(number).getDuedate()).isEqualTo(startOf("2026-10-02"));
    }

    private CaseNumber acceptedOnTheFirstOfSeptember() {
        var number = registered();
        happened(number, "disputeDecided", "2026-09-01");
        var decided = OfficeTime.startOf(LocalDate.parse("2026-09-01"));
        inTransaction.executeWithoutResult(status -> {
            events.publishEvent(new ClockStarted(
                    number, "ME_LIMIT", "disputeDecided", decided, null, "acceptance", false, ACCEPTED));
            runtime.startProcessInstanceByKey("Mediation", number.value());
        });
        return number;
    }

    private CaseNumber registered() {
        var applicant = new NewParty(PartyRole.APPLICANT, "岩糯", null, null, null, null, null);
        var dispute = new NewCase(
                CaseKind.MEDIATION,
                house.station,
                house.agency,
                house.committee,
                "NEIGHBOUR",
                "APPLICATION",
                false,
                clock.instant(),
                List.of(applicant),
                JsonNodeFactory.instance.objectNode());
        var officer = house.somebody(house.station, "INTAKE").id();
        return cases.open(dispute, new Actor(officer, "某", house.station, Set.of("INTAKE")))
                .number();
    }

    private void extended(CaseNumber number) {
        happened(number, "extensionAgreed", "2026-10-07");
        happened(number, "mediationLimit", "2026-10-08");
        runtime.correlateMessage("ExtensionAgreed", number.value(), Map.of("extensionDays", 15));
    }

    private void happened(CaseNumber number, String fact, String day) {
        facts.record(number, fact, OfficeTime.startOf(LocalDate.parse(day)), ACCEPTED, null);
    }

    private void complete(CaseNumber number, Map<String, Object> routing) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        tasks.complete(task.getId(), routing);
    }

    private String openTask(CaseNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getTaskDefinitionKey();
    }

    private Job timer(CaseNumber number) {
        assertThat(jobs(number)).hasSize(1);
        return jobs(number).get(0);
    }

    private List<Job> jobs(CaseNumber number) {
        var mediation = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        return mediation == null
                ? List.of()
                : management
                        .createJobQuery()
                        .processInstanceId(mediation.getId())
                        .list();
    }

    private List<String> milestones(CaseNumber number) {
        return jdbc.sql("SELECT name FROM milestone WHERE case_number = ?")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private CaseClocks.Row clock(CaseNumber number, String name) {
        return new CaseClocks(jdbc).of(number, name);
    }

    private void on(String day) {
        clock.moveTo(OffsetDateTime.parse(day + "T09:00:00+08:00").toInstant());
    }

    private static Date startOf(String day) {
        return Date.from(OfficeTime.startOf(LocalDate.parse(day)));
    }
}
