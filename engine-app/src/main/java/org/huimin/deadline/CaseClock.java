package org.huimin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.huimin.casefile.ClockNature;
import org.huimin.casefile.ClockStarted;
import org.huimin.shared.CaseNumber;

/** A clock of a case: what started it, the rule that it runs by, when it is due, and what became of it. */
record CaseClock(long id, ClockStarted start, DeadlineRule rule, Due due, ClockState state) {

    CaseNumber caseNumber() {
        return start.caseNumber();
    }

    String name() {
        return start.clock();
    }

    CaseClock with(long keptAs) {
        return new CaseClock(keptAs, start, rule, due, state);
    }

    CaseClock with(ClockState next) {
        return new CaseClock(id, start, rule, due, next);
    }

    CaseClock with(Due next) {
        return new CaseClock(id, start, rule, next, state);
    }

    /** What the office or the green channel promised counts where it is earlier. */
    LocalDate earliestDue() {
        return Stream.of(due.on(), state.greenDueOn(), state.promisedDueOn())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean open() {
        return running() || state.status() == ClockStatus.PAUSED;
    }

    boolean running() {
        return state.status() == ClockStatus.RUNNING;
    }

    /** What runs beside the case, and a right of somebody: an objection may follow the end. */
    boolean outlivesTheCase() {
        return start.beside() || rule.nature() == ClockNature.RIGHT;
    }

    /** Whether it runs, and its day has passed by that moment; that of a paused clock cannot pass. */
    boolean passedAt(Instant moment) {
        return running() && due.missedBy(moment);
    }

    /** Whether that is anybody's lateness. */
    boolean lateAt(Instant moment) {
        return rule.nature() == ClockNature.DUTY && passedAt(moment);
    }

    /** What was done in time is no breach, even if it was written down only after the day. */
    boolean breached() {
        var stoppedAt = state.stoppedAt();
        boolean doneInTime = state.status() == ClockStatus.STOPPED && stoppedAt != null && !due.missedBy(stoppedAt);
        return state.breachedAt() != null && !doneInTime;
    }
}
