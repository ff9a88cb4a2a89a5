package org.huimin.metrics;

import org.huimin.casefile.CaseEnded;
import org.huimin.casefile.CaseMarked;
import org.huimin.casefile.DeadlineBreached;
import org.huimin.casefile.Measuring;
import org.huimin.casefile.MilestoneReached;
import org.huimin.casefile.Source;
import org.huimin.deadline.Clocks;
import org.huimin.shared.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what a case has passed, in the transaction of the deed. The milestone is the record and belongs to the deed; what
 * the figures make of it is a measurement, which may fail without harm.
 */
@Component
class MilestoneListener {

    private final Milestones milestones;
    private final StandingKeeper keeper;
    private final Measuring measuring;
    private final Clocks clocks;

    MilestoneListener(Milestones milestones, StandingKeeper keeper, Measuring measuring, Clocks clocks) {
        this.milestones = milestones;
        this.keeper = keeper;
        this.measuring = measuring;
        this.clocks = clocks;
    }

    @EventListener
    void on(MilestoneReached reached) {
        milestones.record(reached.caseNumber(), reached.milestone(), null, reached.happenedAt(), reached.source());
        resort(reached.caseNumber());
    }

    /** The element that started the clock is what says so. */
    @EventListener
    void on(DeadlineBreached breach) {
        var source =
                clocks.startedBy(breach.clockId()).orElseGet(() -> new Source(Source.Kind.ELEMENT, breach.clock()));
        milestones.record(
                breach.caseNumber(), Milestone.DEADLINE_BREACHED, breach.clock(), breach.breachedAt(), source);
        resort(breach.caseNumber());
    }

    @EventListener
    void on(CaseMarked marked) {
        resort(marked.caseNumber());
    }

    @EventListener
    void on(CaseEnded ended) {
        resort(ended.caseNumber());
    }

    private void resort(CaseNumber number) {
        measuring.attempt(number, "figures", () -> keeper.resort(number));
    }
}
