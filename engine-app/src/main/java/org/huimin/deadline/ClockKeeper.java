package org.huimin.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.huimin.casefile.CaseEvent;
import org.huimin.casefile.Cases;
import org.huimin.casefile.ClockPaused;
import org.huimin.casefile.ClockResumed;
import org.huimin.casefile.ClockStarted;
import org.huimin.casefile.ClockStopped;
import org.huimin.casefile.DeadlineMet;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** Starts, pauses and ends the clocks of a case, and says what followed from it. */
@Component
class ClockKeeper {

    private final ClockTable table;
    private final Counts counts;
    private final Breaches breaches;
    private final Cases cases;
    private final Clock clock;

    ClockKeeper(ClockTable table, Counts counts, Breaches breaches, Cases cases, Clock clock) {
        this.table = table;
        this.counts = counts;
        this.breaches = breaches;
        this.cases = cases;
        this.clock = clock;
    }

    boolean anyOpen(CaseNumber number, Predicate<CaseClock> which) {
        cases.lock(number);
        return table.open(number).stream().anyMatch(which);
    }

    /** A clock that still runs when it is started again has lost its purpose; the new one takes its place. */
    List<CaseEvent> start(ClockStarted start) {
        var caseRecord = cases.lock(start.caseNumber());
        var begun = counts.begin(start, caseRecord);
        var events = cancel(start.caseNumber(), running -> running.name().equals(start.clock()));
        table.add(begun);
        return changed(events, start.caseNumber());
    }

    List<CaseEvent> stop(ClockStopped stop) {
        var events = new ArrayList<CaseEvent>();
        for (var open : lockedAndOpen(stop.caseNumber(), stop.clock())) {
            breachIfLate(open, stop.stoppedAt(), events);
            var stopped = open.with(open.state().stopped(stop.stoppedAt()));
            table.update(stopped);
            if (!open.lateAt(stop.stoppedAt()) && !stopped.breached()) {
                events.add(new DeadlineMet(stop.caseNumber(), stop.clock(), stop.stoppedAt(), stopped.id()));
            }
        }
        return changed(events, stop.caseNumber());
    }

    List<CaseEvent> pause(ClockPaused pause) {
        var events = new ArrayList<CaseEvent>();
        for (var open : lockedAndOpen(pause.caseNumber(), pause.clock())) {
            if (open.running()) {
                breachIfLate(open, pause.pausedAt(), events);
                table.update(open.with(open.state().paused(pause.pausedAt())));
            }
        }
        return changed(events, pause.caseNumber());
    }

    List<CaseEvent> resume(ClockResumed resume) {
        var caseRecord = cases.lock(resume.caseNumber());
        for (var open : open(resume.caseNumber(), resume.clock())) {
            var pausedAt = open.state().pausedAt();
            if (pausedAt != null) {
                var pause = new Pause(OfficeTime.day(pausedAt), OfficeTime.day(resume.resumedAt()));
                table.update(counts.anew(open.with(open.state().resumed(pause)), caseRecord));
            }
        }
        return List.of(new DueChanged(resume.caseNumber()));
    }

    /** What lived in a part of the diagram that was cancelled, or in a case that has ended, runs no longer. */
    List<CaseEvent> cancelAll(CaseNumber number, Predicate<CaseClock> which) {
        cases.lock(number);
        return changed(cancel(number, which), number);
    }

    private List<CaseEvent> cancel(CaseNumber number, Predicate<CaseClock> which) {
        var events = new ArrayList<CaseEvent>();
        var now = clock.instant();
        table.open(number).stream().filter(which).forEach(open -> {
            breachIfLate(open, now, events);
            table.update(open.with(open.state().cancelled(now)));
        });
        return events;
    }

    /** The green channel may open after a clock has started. */
    List<CaseEvent> remark(CaseNumber number) {
        var caseRecord = cases.lock(number);
        var events = new ArrayList<CaseEvent>();
        for (var open : table.open(number)) {
            var day = counts.greenDue(caseRecord, open.rule(), open.start());
            if (!Objects.equals(day, open.state().greenDueOn())) {
                table.update(open.with(open.state().greenDue(day)));
                events.add(new DueChanged(number));
            }
        }
        return events;
    }

    /** Counts anew with a calendar that knows more. */
    List<CaseEvent> recount(CaseNumber number) {
        var caseRecord = cases.lock(number);
        for (var open : table.open(number)) {
            table.update(counts.anew(open, caseRecord));
        }
        return List.of(new DueChanged(number), new ClocksRecounted(number));
    }

    private List<CaseClock> lockedAndOpen(CaseNumber number, String name) {
        cases.lock(number);
        return open(number, name);
    }

    private List<CaseClock> open(CaseNumber number, String name) {
        return table.open(number).stream()
                .filter(open -> open.name().equals(name))
                .toList();
    }

    /** A fact that is entered late may lie behind the due date before the sweep has seen it. */
    private void breachIfLate(CaseClock open, Instant moment, List<CaseEvent> events) {
        if (open.lateAt(moment)) {
            breaches.take(open).ifPresent(events::add);
        }
    }

    private static List<CaseEvent> changed(List<CaseEvent> events, CaseNumber number) {
        events.add(new DueChanged(number));
        return events;
    }
}
