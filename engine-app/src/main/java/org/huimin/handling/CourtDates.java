package org.huimin.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.huimin.casefile.ClockStarted;
import org.huimin.casefile.ClockStopped;
import org.huimin.casefile.DayPassed;
import org.huimin.casefile.MilestoneReached;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The days that a court sets are clocks like any other: the next hearing, the last day for evidence, the time to appeal. No
 * step of the diagram waits for them; a progress entry tells of them.
 */
@Component
class CourtDates {

    private static final Source SOURCE = Source.element("Handling", ReportProgress.ACTIVITY);

    /** They belong to no part of the diagram: another lawyer has to keep them too. */
    private static final String NO_SCOPE = "";

    private static final Set<String> OVER = Set.of("CaseConcluded", "AidTerminated");

    private final ProgressEntries entries;
    private final ApplicationEventPublisher events;

    CourtDates(ProgressEntries entries, ApplicationEventPublisher events) {
        this.entries = entries;
        this.events = events;
    }

    /** @param progress an entry that stands among the others already */
    void follow(CaseNumber number, ReportProgress.Progress progress) {
        boolean heard = progress.kind().equals("HEARING");
        if (heard) {
            stop(number, "CT_HEARING", progress.happenedOn());
        }
        if (heard || progress.hearingAt() != null) {
            startNextHearing(number);
        }
        if (progress.kind().equals("SUBMIT_PAPERS")) {
            stop(number, "CT_EVIDENCE", progress.happenedOn());
        }
        start(number, "CT_EVIDENCE", "evidenceDay", progress.evidenceUntil());
        appeal(number, progress);
    }

    /** A hearing that is over makes way for the next, whether or not it was reported. */
    @EventListener
    void on(DayPassed passed) {
        if (passed.clock().equals("CT_HEARING")) {
            startNextHearing(passed.caseNumber());
        }
    }

    private void startNextHearing(CaseNumber number) {
        entries.hearings(number).stream()
                .findFirst()
                .ifPresent(next -> start(number, "CT_HEARING", "hearingDay", next.at()));
    }

    private void appeal(CaseNumber number, ReportProgress.Progress progress) {
        if (progress.kind().equals("APPEAL") || progress.kind().equals("NO_APPEAL")) {
            stop(number, "CT_APPEAL", progress.happenedOn());
            stop(number, "CT_APPEAL_RULING", progress.happenedOn());
        }
        if ("JUDGMENT".equals(progress.appealAgainst())) {
            start(number, "CT_APPEAL", "judgmentServed", progress.happenedOn());
        }
        if ("RULING".equals(progress.appealAgainst())) {
            start(number, "CT_APPEAL_RULING", "rulingServed", progress.happenedOn());
        }
    }

    /** Whose work on a case is over attends no hearing of it any more. */
    @EventListener
    void on(MilestoneReached reached) {
        if (OVER.contains(reached.milestone())) {
            var day = OfficeTime.day(reached.happenedAt());
            stop(reached.caseNumber(), "CT_HEARING", day);
            stop(reached.caseNumber(), "CT_EVIDENCE", day);
        }
    }

    private void start(CaseNumber number, String clock, String fact, @Nullable LocalDate on) {
        if (on != null) {
            start(number, clock, fact, OfficeTime.startOf(on));
        }
    }

    private void start(CaseNumber number, String clock, String fact, Instant from) {
        events.publishEvent(new ClockStarted(number, clock, fact, from, null, NO_SCOPE, false, SOURCE));
    }

    private void stop(CaseNumber number, String clock, LocalDate on) {
        events.publishEvent(new ClockStopped(number, clock, OfficeTime.startOf(on), SOURCE));
    }
}
