package org.huimin.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.CaseClocks;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau.Employee;
import org.huimin.deadline.Breaches;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The days that a court sets are clocks like any other. */
@HouseTest
class CourtDatesTest {

    @Autowired
    private Desk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Breaches breaches;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;

    @BeforeEach
    void aCaseIsHandled() {
        on("2026-11-02T10:00");
        number = desk.handled();
    }

    @AfterEach
    void release() {
        clock.release();
    }

    /** The 14th is a Saturday, and a hearing is not put off. */
    @Test
    void theNextHearingIsAClockAndNobodyIsLateForItsReport() {
        report(Map.of("kind", "HEARING_NOTICE", "hearingAt", "2026-11-25T09:00:00+08:00"));
        report(Map.of("kind", "HEARING_NOTICE", "hearingAt", "2026-11-14T09:00:00+08:00"));
        assertThat(of("CT_HEARING").dueOn()).isEqualTo("2026-11-14");
        assertThat(of("CT_HEARING").owner()).isEqualTo("FIRM");
        on("2026-11-16T10:00");
        assertThat(jdbc.sql("SELECT status FROM case_clock WHERE case_number = ? AND due_on = '2026-11-14'"
                                + " AND clock = 'CT_HEARING'")
                        .param(number.value())
                        .query(String.class)
                        .single())
                .isEqualTo("PASSED");
        assertThat(of("CT_HEARING").status()).as("the next one").isEqualTo("RUNNING");
        assertThat(of("CT_HEARING").dueOn()).isEqualTo("2026-11-25");
        report(Map.of("kind", "HEARING", "happenedOn", "2026-11-14"));
        assertThat(of("CT_HEARING").status()).isEqualTo("RUNNING");
        assertThat(of("CT_HEARING").dueOn()).isEqualTo("2026-11-25");
        on("2026-11-25T17:00");
        report(Map.of("kind", "HEARING", "happenedOn", "2026-11-25"));
        assertThat(of("CT_HEARING").status()).isEqualTo("STOPPED");
        assertThat(of("CT_HEARING").breached()).isFalse();
    }

    @Test
    void evidenceThatIsNotSubmittedInTimeIsTheFirmsLateness() {
        report(Map.of("kind", "OTHER", "evidenceUntil", "2026-11-14"));
        on("2026-11-14T23:59");
        assertThat(of("CT_EVIDENCE").breached()).isFalse();
        on("2026-11-15T00:00");
        assertThat(of("CT_EVIDENCE").breached()).isTrue();
        assertThat(of("CT_EVIDENCE").owner()).isEqualTo("FIRM");
        report(Map.of("kind", "SUBMIT_PAPERS"));
        assertThat(of("CT_EVIDENCE").status()).isEqualTo("STOPPED");
    }

    @Test
    void whoseWorkIsOverIsLateForNothingThatTheCourtHadFixed() {
        report(Map.of(
                "kind", "HEARING_NOTICE", "hearingAt", "2026-11-25T09:00:00+08:00", "evidenceUntil", "2026-11-14"));
        desk.conclude(number);
        on("2026-11-26T10:00");
        assertThat(of("CT_HEARING").status()).isEqualTo("STOPPED");
        assertThat(of("CT_EVIDENCE").status()).isEqualTo("STOPPED");
        assertThat(of("CT_EVIDENCE").breached()).isFalse();
    }

    @Test
    void theTimeToAppealCountsFromTheJudgmentAndIsTheRecipients() {
        on("2026-11-06T10:00");
        report(Map.of("kind", "RECEIVE_RULING", "appealAgainst", "JUDGMENT"));
        assertThat(of("CT_APPEAL").dueOn()).isEqualTo("2026-11-23");
        assertThat(of("CT_APPEAL").owner()).isEqualTo("APPLICANT");
        report(Map.of("kind", "RECEIVE_RULING", "appealAgainst", "RULING"));
        assertThat(of("CT_APPEAL_RULING").dueOn()).isEqualTo("2026-11-16");
        assertThat(ruleOf("CT_APPEAL")).isEqualTo("DEADLINE_CT_APPEAL");
    }

    /** A right is no duty: whoever does not appeal is not late, and has nothing to explain. */
    @Test
    void anAppealThatNobodyFilesIsNobodysBreachAndLawyerAndHeadHearThatItsTimeIsOver() {
        report(Map.of("kind", "RECEIVE_RULING", "appealAgainst", "JUDGMENT"));
        on("2026-11-17T23:59");
        assertThat(of("CT_APPEAL").status()).isEqualTo("RUNNING");
        on("2026-11-18T00:00");
        assertThat(of("CT_APPEAL").status()).isEqualTo("PASSED");
        assertThat(of("CT_APPEAL").breached()).isFalse();
        assertThat(told(desk.lawyer)).containsExactly("DAY_PASSED");
        assertThat(told(desk.head)).containsExactly("DAY_PASSED");
        assertThat(told(desk.director)).isEmpty();
    }

    @Test
    void anAppealThatIsFiledOrWaivedStopsItsClock() {
        report(Map.of("kind", "RECEIVE_RULING", "appealAgainst", "JUDGMENT"));
        report(Map.of("kind", "APPEAL"));
        assertThat(of("CT_APPEAL").status()).isEqualTo("STOPPED");
        report(Map.of("kind", "RECEIVE_RULING", "appealAgainst", "RULING"));
        report(Map.of("kind", "NO_APPEAL"));
        assertThat(of("CT_APPEAL_RULING").status()).isEqualTo("STOPPED");
    }

    /** 行政诉讼法 85, 刑事诉讼法 230: the form of aid says in which procedure the case is. */
    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATIVE_LITIGATION, DEADLINE_CT_APPEAL_ADMINISTRATIVE, 2026-11-17",
        "CRIMINAL_REPRESENTATION, DEADLINE_CT_APPEAL_CRIMINAL, 2026-11-12",
        "CIVIL_LITIGATION, DEADLINE_CT_APPEAL, 2026-11-17"
    })
    void theTimeToAppealGoesByTheProcedureOfTheCase(String form, String rule, LocalDate due) {
        number = desk.readyToDecide();
        desk.complete(
                number,
                "Activity_Decide",
                desk.head,
                Map.of("decidedOn", "2026-11-02", "outcome", "GRANTED", "form", form, "reason", "符合法律援助条件。"));
        desk.assign(number);
        desk.signEngagement(number);
        desk.meet(number);
        report(Map.of("kind", "RECEIVE_RULING", "appealAgainst", "JUDGMENT"));
        assertThat(ruleOf("CT_APPEAL")).isEqualTo(rule);
        assertThat(of("CT_APPEAL").dueOn()).isEqualTo(due);
    }

    private String ruleOf(String name) {
        return jdbc.sql("SELECT rule_id FROM case_clock WHERE case_number = ? AND clock = ?")
                .params(number.value(), name)
                .query(String.class)
                .single();
    }

    /** What somebody was told of clocks of the case that is not a reminder. */
    private List<String> told(Employee employee) {
        return jdbc.sql("SELECT kind FROM notification WHERE case_number = ? AND person_id = ? AND clock = 'CT_APPEAL'"
                        + " AND kind IN ('DAY_PASSED', 'BREACH')")
                .params(number.value(), employee.id().value())
                .query(String.class)
                .list();
    }

    private void report(Map<String, Object> told) {
        var answers = new HashMap<String, Object>(Map.of(
                "happenedOn", desk.today().toString(), "method", "PHONE", "content", "法院通知。", "concluded", false));
        answers.putAll(told);
        desk.complete(number, "Activity_ReportProgress", desk.lawyer, answers);
    }

    private CaseClocks.Row of(String name) {
        return new CaseClocks(jdbc).of(number, name);
    }

    private void on(String local) {
        clock.moveTo(OffsetDateTime.parse(local + ":00+08:00").toInstant());
        breaches.sweep();
    }
}
