package org.huimin.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.huimin.CaseClocks;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.deadline.Breaches;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        assertThat(of("CT_HEARING").breached()).isFalse();
        report(Map.of("kind", "HEARING", "happenedOn", "2026-11-14"));
        assertThat(of("CT_HEARING").status()).isEqualTo("RUNNING");
        assertThat(of("CT_HEARING").dueOn()).isEqualTo("2026-11-25");
        on("2026-11-26T10:00");
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
    void theTimeToAppealCountsFromTheJudgmentAndIsTheRecipients() {
        on("2026-11-06T10:00");
        report(Map.of("kind", "RECEIVE_RULING", "appealAgainst", "JUDGMENT"));
        assertThat(of("CT_APPEAL").dueOn()).isEqualTo("2026-11-23");
        assertThat(of("CT_APPEAL").owner()).isEqualTo("APPLICANT");
        report(Map.of("kind", "RECEIVE_RULING", "appealAgainst", "RULING"));
        assertThat(of("CT_APPEAL_RULING").dueOn()).isEqualTo("2026-11-16");
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
