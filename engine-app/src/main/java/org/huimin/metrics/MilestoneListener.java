package org.huimin.metrics;

import org.huimin.casefile.AgreementSettles;
import org.huimin.casefile.CaseEnded;
import org.huimin.casefile.CaseMarked;
import org.huimin.casefile.DeadlineBreached;
import org.huimin.casefile.DeadlineMet;
import org.huimin.casefile.InstalmentReached;
import org.huimin.casefile.Measuring;
import org.huimin.casefile.MilestoneCorrected;
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

    @EventListener
    void on(MilestoneCorrected correction) {
        milestones.correct(correction);
        resort(correction.caseNumber());
    }

    @EventListener
    void on(DeadlineBreached breach) {
        var source = startOf(breach.caseNumber(), breach.clockId(), breach.clock());
        var about = Milestones.About.of(breach.clock(), breach.clockId());
        milestones.record(breach.caseNumber(), Milestone.DEADLINE_BREACHED, about, breach.breachedAt(), source);
        resort(breach.caseNumber());
    }

    @EventListener
    void on(DeadlineMet met) {
        var about = Milestones.About.of(met.clock(), met.clockId());
        var source = startOf(met.caseNumber(), met.clockId(), met.clock());
        milestones.record(met.caseNumber(), Milestone.DEADLINE_MET, about, met.metAt(), source);
        resort(met.caseNumber());
    }

    @EventListener
    void on(AgreementSettles settles) {
        var about = new Milestones.About(settles.whom().name(), null);
        milestones.record(
                settles.caseNumber(), Milestone.AGREEMENT_SETTLES, about, settles.effectiveAt(), settles.source());
        resort(settles.caseNumber());
    }

    @EventListener
    void on(InstalmentReached reached) {
        var about = Milestones.About.of(reached.event().name(), reached.instalment());
        milestones.record(
                reached.caseNumber(), Milestone.INSTALMENT_REACHED, about, reached.happenedAt(), reached.source());
        resort(reached.caseNumber());
    }

    @EventListener
    void on(CaseMarked marked) {
        resort(marked.caseNumber());
    }

    @EventListener
    void on(CaseEnded ended) {
        resort(ended.caseNumber());
    }

    /** The element that started the clock is what says so. */
    private Source startOf(CaseNumber number, long clockId, String clock) {
        return clocks.startedBy(number, clockId).orElseGet(() -> new Source(Source.Kind.ELEMENT, clock));
    }

    private void resort(CaseNumber number) {
        measuring.attemptOnceAtTheEnd(number, "figures", () -> keeper.resort(number));
    }
}
