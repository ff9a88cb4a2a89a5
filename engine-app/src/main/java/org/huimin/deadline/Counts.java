package org.huimin.deadline;

import java.time.LocalDate;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.ClockStarted;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the dates of a clock of a case: by its rule, by what its office promises, and in the calendar of its unit. */
@Component
class Counts {

    private final Calendars calendars;
    private final CaseRules rules;
    private final PromisedLimits promises;

    Counts(Calendars calendars, CaseRules rules, PromisedLimits promises) {
        this.calendars = calendars;
        this.rules = rules;
        this.promises = promises;
    }

    /** A clock that begins now. */
    CaseClock begin(ClockStarted start, CaseRecord caseRecord) {
        var rule = rule(start, caseRecord);
        var calculator = calculator(caseRecord);
        var due = calculator.due(start.countsFrom(), rule.limit());
        var state = ClockState.running(greenDue(caseRecord, rule, start), null);
        return anew(new CaseClock(0, start, rule, due, state), caseRecord, calculator);
    }

    private DeadlineRule rule(ClockStarted start, CaseRecord caseRecord) {
        var rule = rules.of(start.clock(), caseRecord);
        return start.within() == null ? rule : rule.lasting(start.within());
    }

    /** The same clock, with its pauses and the calendar as they are now. */
    CaseClock anew(CaseClock clock, CaseRecord caseRecord) {
        return anew(clock, caseRecord, calculator(caseRecord));
    }

    private CaseClock anew(CaseClock clock, CaseRecord caseRecord, DeadlineCalculator calculator) {
        var limit = clock.rule().limit();
        var from = clock.start().countsFrom();
        var pauses = clock.state().pauses();
        var promised = promises.of(caseRecord.unit(), clock.name(), OfficeTime.day(from))
                .map(promise -> calculator.due(from, promise, pauses).on())
                .orElse(null);
        return clock.with(calculator.due(from, limit, pauses))
                .with(clock.state().counted(calculator.pausedDays(pauses, limit.unit()), promised));
    }

    @Nullable
    LocalDate greenDue(CaseRecord caseRecord, DeadlineRule rule, ClockStarted start) {
        return caseRecord.green() && rule.greenSameDay()
                ? calculator(caseRecord).greenDue(start.countsFrom())
                : null;
    }

    private DeadlineCalculator calculator(CaseRecord caseRecord) {
        return new DeadlineCalculator(calendars.of(caseRecord.unit()));
    }
}
