package org.huimin.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.huimin.MeasurementTest;
import org.huimin.SmallCases;
import org.huimin.casefile.Cases;
import org.huimin.casefile.ClockPaused;
import org.huimin.casefile.ClockResumed;
import org.huimin.casefile.ClockStarted;
import org.huimin.casefile.ClockStopped;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** The clocks of a dispute whose room says how it is mediated: suspended for an appraisal, extended by consent. */
@MeasurementTest
class MediationClocksTest {

    private static final Source SOURCE = Source.element("Mediation", "Activity_Mediate");

    @Autowired
    SmallCases small;

    @Autowired
    ClockTable table;

    @Autowired
    DeadlineRules rules;

    @Autowired
    Calendars calendars;

    @Autowired
    PromisedLimits promises;

    @Autowired
    Breaches breaches;

    @Autowired
    Cases cases;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    private CaseNumber dispute;

    @BeforeEach
    void aDisputeIsRegistered() {
        dispute = small.disputeReceivedAt(at("2026-09-01"), small.house().committee)
                .number();
    }

    /** Accepted on 1 September; national holidays 25 to 27 September and 1 to 7 October, work on 20 September and 10 October. */
    @ParameterizedTest
    @CsvSource({
        "GENERAL, CIVIL, DEADLINE_ME_LIMIT, 2026-10-01, 2026-10-08",
        "ONE_MONTH, CIVIL, DEADLINE_ME_LIMIT_ONE_MONTH, 2026-10-01, 2026-10-08",
        "MEDICAL, CIVIL, DEADLINE_ME_LIMIT_MEDICAL, 2026-10-19, 2026-10-19",
        "COURT_BEFORE_FILING, CIVIL, DEADLINE_ME_LIMIT_BEFORE_FILING, 2026-10-01, 2026-10-08",
        "COURT_AFTER_FILING, CIVIL, DEADLINE_ME_LIMIT_AFTER_FILING, 2026-09-16, 2026-09-16",
        "COURT_AFTER_FILING, CIVIL_SIMPLIFIED, DEADLINE_ME_LIMIT_SIMPLIFIED, 2026-09-08, 2026-09-08"
    })
    void theKindOfMediationChoosesTheLimit(
            MediationKind kind, Procedure procedure, String rule, LocalDate unrolled, LocalDate due) {
        start(keeper(kind, procedure), "ME_LIMIT", "disputeAccepted", "2026-09-01");
        var limit = only("ME_LIMIT");
        assertThat(limit.rule().ruleId()).isEqualTo(rule);
        assertThat(limit.rule().owner()).isEqualTo("COMMITTEE");
        assertThat(limit.due().unrolledOn()).isEqualTo(unrolled);
        assertThat(limit.due().on()).isEqualTo(due);
    }

    /** From 7 to 21 September lie eleven working days: five, six with Sunday the 20th at work, and Monday the 21st is one. */
    @Test
    void anAppraisalTakesWorkingDaysOutOfTheLimitOfAMedicalDispute() {
        var keeper = keeper(MediationKind.MEDICAL, Procedure.CIVIL);
        start(keeper, "ME_LIMIT", "disputeAccepted", "2026-09-01");
        suspend(keeper, "2026-09-07", "2026-09-21");
        var limit = only("ME_LIMIT");
        assertThat(limit.state().pausedDays()).isEqualTo(11);
        assertThat(limit.due().on()).isEqualTo("2026-11-03");
    }

    /** Thirty days to 1 October, put off to the 8th; thirty more end on Saturday 7 November; ten of them are taken out. */
    @Test
    void anExtensionBeginsWhenTheLimitEndsAndIsSuspendedLikeIt() {
        var keeper = keeper(MediationKind.GENERAL, Procedure.CIVIL);
        start(keeper, "ME_LIMIT", "disputeAccepted", "2026-09-01");
        var end = only("ME_LIMIT").due().on();
        transaction.executeWithoutResult(
                status -> keeper.stop(new ClockStopped(dispute, "ME_LIMIT", at("2026-09-28"), SOURCE)));
        start(keeper, "ME_EXTENSION", "mediationLimitEnded", end.toString());
        assertThat(only("ME_EXTENSION").due().on()).isEqualTo("2026-11-09");
        transaction.executeWithoutResult(status -> {
            keeper.pause(new ClockPaused(dispute, "ME_EXTENSION", at("2026-10-12"), SOURCE));
            keeper.resume(new ClockResumed(dispute, "ME_EXTENSION", at("2026-10-22"), SOURCE));
        });
        assertThat(only("ME_EXTENSION").due().unrolledOn()).isEqualTo("2026-11-17");
        assertThat(only("ME_LIMIT").breached()).isFalse();
    }

    @Test
    void whereNoRoomKnowsTheGeneralLimitHolds() {
        start(keeper(), "ME_LIMIT", "disputeAccepted", "2026-09-01");
        assertThat(only("ME_LIMIT").rule().ruleId()).isEqualTo("DEADLINE_ME_LIMIT");
    }

    private void suspend(ClockKeeper keeper, String from, String to) {
        transaction.executeWithoutResult(status -> {
            keeper.pause(new ClockPaused(dispute, "ME_LIMIT", at(from), SOURCE));
            keeper.resume(new ClockResumed(dispute, "ME_LIMIT", at(to), SOURCE));
        });
    }

    private void start(ClockKeeper keeper, String name, String fact, String from) {
        transaction.executeWithoutResult(
                status -> keeper.start(new ClockStarted(dispute, name, fact, at(from), null, "scope", false, SOURCE)));
    }

    private CaseClock only(String name) {
        var found = table.of(dispute).stream()
                .filter(one -> one.name().equals(name))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private ClockKeeper keeper(MediationKind kind, Procedure procedure) {
        return keeper(number -> Optional.of(new MediationRules.Rules(kind, procedure)));
    }

    private ClockKeeper keeper(MediationRules... rooms) {
        var beans = new StaticListableBeanFactory();
        List.of(rooms).forEach(room -> beans.addBean("room", room));
        var asked = new CaseRules(
                rules, beans.getBeanProvider(Proceedings.class), beans.getBeanProvider(MediationRules.class));
        var counts = new Counts(calendars, asked, promises);
        return new ClockKeeper(table, counts, breaches, cases, clock);
    }

    private static Instant at(String day) {
        return OffsetDateTime.parse(day + "T10:00:00+08:00").toInstant();
    }
}
