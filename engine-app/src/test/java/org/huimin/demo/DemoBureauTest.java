package org.huimin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huimin.QuickPasswords;
import org.huimin.TestDatabase;
import org.huimin.organization.Practice;
import org.huimin.organization.PracticeKind;
import org.huimin.organization.Register;
import org.huimin.organization.Units;
import org.huimin.shared.DerivedRows;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@Tag("house")
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(properties = {"huimin.demo=true", "huimin.sweep=false", "camunda.bpm.job-execution.enabled=false"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(QuickPasswords.class)
class DemoBureauTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Units units;

    @Autowired
    private Register register;

    @Autowired
    private List<DerivedRows> derived;

    @Autowired
    private DemoBureau demo;

    @Autowired
    private Greeting greeting;

    @Test
    void hasACaseAtEveryStageWhereOneMayRest() {
        assertThat(jdbc.sql("SELECT DISTINCT stage FROM case_file")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "SUBMITTED",
                        "SUPPLEMENT",
                        "XREGION",
                        "PROVISIONAL",
                        "TRANSFERRED",
                        "UNDER_REVIEW",
                        "PENDING_APPROVAL",
                        "GRANTED",
                        "DENIED",
                        "ASSIGNED",
                        "ENGAGED",
                        "HANDLING",
                        "CONCLUDED",
                        "CLOSING_CHECK",
                        "FOLLOW_UP",
                        "ARCHIVED",
                        "WITHDRAWN",
                        "REGISTERED",
                        "NOT_ACCEPTED",
                        "ACCEPTED",
                        "MEDIATING",
                        "SUSPENDED",
                        "EXTENDED",
                        "PERFORMING",
                        "CONFIRM_PENDING",
                        "BREACHED",
                        "FAILED",
                        "SELF_SETTLED");
    }

    @Test
    void hasTheUnitsOfThePlan() {
        assertThat(units.all()).hasSize(22);
    }

    @Test
    void knowsWhoMayBeAssignedAndWhoIsAway() {
        assertThat(register.practices().values())
                .extracting(Practice::kind)
                .filteredOn(PracticeKind.BASIC_LEVEL::equals)
                .hasSize(2);
        assertThat(register.away(OfficeTime.day(clock.instant()))).hasSize(1);
    }

    @Test
    void hasADangerAJointTeamALateDispatchAndAnInstructionToLookAt() {
        assertThat(count("task_row WHERE activity = 'Activity_NoteDanger'")).isEqualTo(1);
        assertThat(count("dispute_mediator WHERE left_at IS NULL AND leads = FALSE"))
                .isEqualTo(2);
        assertThat(count("dispatch WHERE status = 'SENT' AND reply_by < CURRENT_DATE"))
                .isEqualTo(1);
        assertThat(count("instruction WHERE status = 'OPEN'")).isEqualTo(1);
        assertThat(count("agreement_party WHERE outcome = 'NOT_SETTLED'")).isEqualTo(2);
    }

    private int count(String of) {
        return jdbc.sql("SELECT COUNT(*) FROM " + of).query(Integer.class).single();
    }

    @Test
    void letsTheClockGoAndLeavesNothingInTheFuture() {
        assertThat(clock.moved()).isFalse();
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM case_fact WHERE (happened_at > ? AND name NOT IN ('performanceDue', 'mediationLimit')) OR recorded_at > ?")
                        .params(now(), now())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void knowsWhatIsLate() {
        assertThat(jdbc.sql(
                                "SELECT DISTINCT case_file.applicant FROM case_clock JOIN case_file ON case_file.number = case_clock.case_number WHERE case_clock.breached_at IS NOT NULL")
                        .query(String.class)
                        .list())
                .contains("刀玉罕", "线小恩");
    }

    @Test
    void itsDerivedRowsFollowFromTheirRecord() {
        assertThat(derived)
                .allSatisfy(
                        rows -> assertThat(rows.check().none()).as(rows.name()).isTrue());
    }

    @Test
    void movesInOnce() {
        demo.start();
        assertThat(units.all()).hasSize(22);
    }

    @Test
    void saysWhoMayComeIn(CapturedOutput output) {
        greeting.greet();
        assertThat(output).contains("township", "郗玉罕", "勐戛司法所", "Huimin-2026", "/admin/");
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(java.time.ZoneOffset.UTC);
    }
}
