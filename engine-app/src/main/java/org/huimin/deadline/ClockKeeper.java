package org.huimin.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.huimin.casefile.CaseEvent;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.ClockPaused;
import org.huimin.casefile.ClockResumed;
import org.huimin.casefile.ClockStarted;
import org.huimin.casefile.ClockStopped;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts, pauses and ends the clocks of a case, and says what followed from it. */
@Component
class ClockKeeper {

    private final ClockTable table;
    private final DeadlineRules rules;
    private final DeadlineCalculator calculator;
    private final Breaches breaches;
    private final Cases cases;
    private final Clock clock;

    ClockKeeper(
            ClockTable table,
            DeadlineRules rules,
            DeadlineCalculator calculator,
            Breaches breaches,
            Cases cases,
            Clock clock) {
        this.table = table;
        this.rules = rules;
        this.calculator = calculator;
        this.breaches = breaches;
        this.cases = cases;
        this.clock = clock;
    }

    /** A clock that still runs when it is started again has lost its purpose; the new one takes its place. */
    List<CaseEvent> start(ClockStarted start) {
        var caseRecord = cases.lock(start.caseNumber());
        var rule = rule(start, OfficeTime.day(caseRecord.receivedAt()));
        var events = cancel(start.caseNumber(), running -> running.name().equals(start.clock()));
        var due = calculator.due(start.countsFrom(), rule.limit(), 0);
        var state = ClockState.running(greenDue(caseRecord, rule, start.countsFrom()));
        table.add(new CaseClock(0, start, rule, due, state));
        return changed(events, start.caseNumber());
    }

    private DeadlineRule rule(ClockStarted start, LocalDate receivedOn) {
        var rule = rules.of(start.clock(), receivedOn);
        return start.within() == null ? rule : rule.lasting(start.within());
    }

    List<CaseEvent> stop(ClockStopped stop) {
        var events = new ArrayList<CaseEvent>();
        for (var open : lockedAndOpen(stop.caseNumber(), stop.clock())) {
            breachIfLate(open, stop.stoppedAt(), events);
            table.update(open.with(open.state().stopped(stop.stoppedAt())));
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
        for (var open : lockedAndOpen(resume.caseNumber(), resume.clock())) {
            var pausedAt = open.state().pausedAt();
            if (pausedAt != null) {
                table.update(resumed(open, OfficeTime.day(pausedAt), OfficeTime.day(resume.resumedAt())));
            }
        }
        return List.of(new DueChanged(resume.caseNumber()));
    }

    private CaseClock resumed(CaseClock paused, LocalDate from, LocalDate until) {
        var limit = paused.rule().limit();
        var state = paused.state().resumed(calculator.pausedBetween(from, until, limit.unit()));
        return paused.with(state).with(calculator.due(paused.start().countsFrom(), limit, state.pausedDays()));
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
            var day = greenDue(caseRecord, open.rule(), open.start().countsFrom());
            if (!Objects.equals(day, open.state().greenDueOn())) {
                table.update(open.with(open.state().greenDue(day)));
                events.add(new DueChanged(number));
            }
        }
        return events;
    }

    /** Counts anew with a calendar that knows more. */
    List<CaseEvent> recount(CaseNumber number) {
        cases.lock(number);
        for (var open : table.open(number)) {
            var limit = open.rule().limit();
            table.update(open.with(calculator.due(
                    open.start().countsFrom(), limit, open.state().pausedDays())));
        }
        return List.of(new DueChanged(number), new ClocksRecounted(number));
    }

    private List<CaseClock> lockedAndOpen(CaseNumber number, String name) {
        cases.lock(number);
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

    private @Nullable LocalDate greenDue(CaseRecord caseRecord, DeadlineRule rule, Instant from) {
        return caseRecord.green() && rule.greenSameDay() ? calculator.greenDue(from) : null;
    }

    private static List<CaseEvent> changed(List<CaseEvent> events, CaseNumber number) {
        events.add(new DueChanged(number));
        return events;
    }
}
