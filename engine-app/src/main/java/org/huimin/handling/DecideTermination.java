package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The head of the agency decides whether the aid ends; never who reported the ground, nor the case's lawyer. */
@Component
class DecideTermination implements Step<DecideTermination.Decision> {

    static final String ACTIVITY = "Activity_DecideTermination";

    private final Answers answers;
    private final FactOrder order;

    DecideTermination(Answers answers, FactOrder order) {
        this.answers = answers;
        this.order = order;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Decision> answers() {
        return Decision.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        CaseLawyer.never(caseRecord, actor);
        answers.latest(caseRecord.number(), ReportTermination.MESSAGE)
                .filter(report -> report.answeredBy().equals(actor.id()))
                .ifPresent(own -> {
                    throw new ReporterMayNotTerminate();
                });
    }

    @Override
    public void take(Decision decision, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("decidedOn", decision.decidedOn(), "terminationRequested"));
    }

    record Decision(LocalDate decidedOn) {}
}
