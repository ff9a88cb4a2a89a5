package org.huimin.assignment;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The head of the agency decides whether the recipient gets another lawyer; never who wrote the request down. */
@Component
class DecideReplacement implements Step<DecideReplacement.Decision> {

    static final String ACTIVITY = "Activity_DecideReplacement";

    private final Answers answers;
    private final Facts facts;
    private final UnwantedLawyers unwanted;
    private final FactOrder order;

    DecideReplacement(Answers answers, Facts facts, UnwantedLawyers unwanted, FactOrder order) {
        this.answers = answers;
        this.facts = facts;
        this.unwanted = unwanted;
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
        if (caseRecord.handledBy(actor.id())) {
            throw new LawyerMayNotAnswerOwnRequest();
        }
        answers.latest(caseRecord.number(), RequestReplacement.MESSAGE)
                .filter(request -> request.answeredBy().equals(actor.id()))
                .ifPresent(own -> {
                    throw new RequesterMayNotDecide();
                });
    }

    @Override
    public void take(Decision decision, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("decidedOn", decision.decidedOn(), "replacementRequested"));
        var lawyer = caseRecord.lawyer();
        if (lawyer != null && decision.granted() && askedByRecipient(caseRecord)) {
            unwanted.add(caseRecord.number(), lawyer, actor);
        }
    }

    /** Not so where a firm passed on that its lawyer cannot go on. */
    private boolean askedByRecipient(CaseRecord caseRecord) {
        return facts.latest(caseRecord.number(), "replacementRequested")
                .filter(fact -> fact.source().equals(RequestReplacement.SOURCE))
                .isPresent();
    }

    record Decision(LocalDate decidedOn, String replacement) {

        boolean granted() {
            return !replacement.equals("REFUSED");
        }
    }
}
