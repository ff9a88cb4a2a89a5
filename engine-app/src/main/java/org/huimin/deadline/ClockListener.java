package org.huimin.deadline;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.huimin.casefile.CaseEnded;
import org.huimin.casefile.CaseEvent;
import org.huimin.casefile.CaseMarked;
import org.huimin.casefile.ClockPaused;
import org.huimin.casefile.ClockResumed;
import org.huimin.casefile.ClockStarted;
import org.huimin.casefile.ClockStopped;
import org.huimin.casefile.Measuring;
import org.huimin.casefile.ScopeInterrupted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what the diagram says of clocks, in the transaction of the deed. What follows is told only when the savepoint
 * has held: whoever hears of it is no measurement, and may fail.
 */
@Component
class ClockListener {

    private final ClockKeeper keeper;
    private final Measuring measuring;
    private final ApplicationEventPublisher events;

    ClockListener(ClockKeeper keeper, Measuring measuring, ApplicationEventPublisher events) {
        this.keeper = keeper;
        this.measuring = measuring;
        this.events = events;
    }

    @EventListener
    void on(ClockStarted started) {
        measure(started, "clock " + started.clock(), () -> keeper.start(started));
    }

    @EventListener
    void on(ClockStopped stopped) {
        measure(stopped, "clock " + stopped.clock(), named(stopped.clock()), () -> keeper.stop(stopped));
    }

    @EventListener
    void on(ClockPaused paused) {
        measure(paused, "clock " + paused.clock(), named(paused.clock()), () -> keeper.pause(paused));
    }

    @EventListener
    void on(ClockResumed resumed) {
        measure(resumed, "clock " + resumed.clock(), named(resumed.clock()), () -> keeper.resume(resumed));
    }

    @EventListener
    void on(ScopeInterrupted interrupted) {
        cancel(
                interrupted,
                "clocks of an interrupted scope",
                clock -> clock.start().scope().equals(interrupted.scope()));
    }

    @EventListener
    void on(CaseEnded ended) {
        cancel(ended, "clocks of an ended case", clock -> !clock.outlivesTheCase());
    }

    @EventListener
    void on(CaseMarked marked) {
        measure(
                marked,
                "green channel",
                clock -> clock.rule().greenSameDay(),
                () -> keeper.remark(marked.caseNumber()));
    }

    private void cancel(CaseEvent cause, String what, Predicate<CaseClock> which) {
        measure(cause, what, which, () -> keeper.cancelAll(cause.caseNumber(), which));
    }

    private static Predicate<CaseClock> named(String name) {
        return clock -> clock.name().equals(name);
    }

    /** Much of what a diagram stops does not run: then there is nothing to measure, and nothing follows. */
    private void measure(CaseEvent cause, String what, Predicate<CaseClock> concerned, Supplier<List<CaseEvent>> work) {
        if (keeper.anyOpen(cause.caseNumber(), concerned)) {
            measure(cause, what, work);
        }
    }

    private void measure(CaseEvent cause, String what, Supplier<List<CaseEvent>> work) {
        measuring.attempt(cause.caseNumber(), what, work).ifPresent(found -> found.forEach(events::publishEvent));
    }
}
