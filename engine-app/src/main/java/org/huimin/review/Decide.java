package org.huimin.review;

import java.time.LocalDate;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.ApplicantToBeTold;
import org.huimin.casefile.ApplicantToBeTold.News;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Fact;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The head of the agency grants or refuses; never the one who wrote the opinion, and not while a withdrawal is asked for. */
@Component
class Decide implements Step<Decide.Decision> {

    private final Answers answers;
    private final Facts facts;
    private final FactOrder order;
    private final ApplicationEventPublisher events;

    Decide(Answers answers, Facts facts, FactOrder order, ApplicationEventPublisher events) {
        this.answers = answers;
        this.facts = facts;
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
        if (withdrawalIsPending(facts.all(caseRecord.number()))) {
            throw new WithdrawalIsPending();
        }
        order.require(caseRecord.number(), new Following("decidedOn", decision.decidedOn(), "opinionWritten"));
        if (decision.outcome() == Outcome.GRANTED) {
            events.publishEvent(new ApplicantToBeTold(caseRecord.number(), News.GRANTED));
        }
    }

    /** Asked for, and not answered since. */
    private static boolean withdrawalIsPending(List<Fact> inOrder) {
        var names = inOrder.stream().map(Fact::name).toList();
        return names.lastIndexOf("withdrawalRequested") > names.lastIndexOf("withdrawalConfirmed");
    }

    /** A refusal is told by serving it. */
    enum Outcome {
        GRANTED,
        REFUSED
    }

    record Decision(LocalDate decidedOn, Outcome outcome) {}
}
