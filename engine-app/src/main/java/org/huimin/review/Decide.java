package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.ApplicantToBeTold;
import org.huimin.casefile.ApplicantToBeTold.News;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The head of the agency grants or refuses; never the one who wrote the opinion, and not while something else waits for an answer. */
@Component
class Decide implements Step<Decide.Decision> {

    private final Answers answers;
    private final Pending pending;
    private final FactOrder order;
    private final ApplicationEventPublisher events;

    Decide(Answers answers, Pending pending, FactOrder order, ApplicationEventPublisher events) {
        this.answers = answers;
        this.pending = pending;
        this.order = order;
        this.events = events;
    }

    @Override
    public String activity() {
        return "Activity_Decide";
    }

    @Override
    public Class<Decision> answers() {
        return Decision.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        answers.latest(caseRecord.number(), WriteOpinion.ACTIVITY)
                .filter(opinion -> opinion.answeredBy().equals(actor.id()))
                .ifPresent(own -> {
                    throw new OpinionWriterMayNotDecide();
                });
    }

    @Override
    public void take(Decision decision, CaseRecord caseRecord, Actor actor) {
        if (pending.withdrawal(caseRecord.number())) {
            throw new WithdrawalIsPending();
        }
        if (pending.provisionalAid(caseRecord.number())) {
            throw new ProvisionalAidIsPending();
        }
        order.require(caseRecord.number(), new Following("decidedOn", decision.decidedOn(), "applicationExamined"));
        if (decision.outcome() == Outcome.GRANTED) {
            events.publishEvent(new ApplicantToBeTold(caseRecord.number(), News.GRANTED));
        }
    }

    /** A refusal is told by serving it. */
    enum Outcome {
        GRANTED,
        REFUSED
    }

    record Decision(LocalDate decidedOn, Outcome outcome) {}
}
