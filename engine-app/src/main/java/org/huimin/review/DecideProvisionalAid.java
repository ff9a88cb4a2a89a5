package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.ApplicantToBeTold;
import org.huimin.casefile.ApplicantToBeTold.News;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The head decides whether aid is given before the review (法 44 says "may"); never who proposed it. */
@Component
class DecideProvisionalAid implements Step<DecideProvisionalAid.Decision> {

    static final String ACTIVITY = "Activity_DecideProvisionalAid";

    private final Pending pending;
    private final Facts facts;
    private final FactOrder order;
    private final ApplicationEventPublisher events;

    DecideProvisionalAid(Pending pending, Facts facts, FactOrder order, ApplicationEventPublisher events) {
        this.pending = pending;
        this.facts = facts;
        this.order = order;
        this.events = events;
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
        facts.latest(caseRecord.number(), "provisionalAidProposed")
                .filter(proposal -> actor.id().equals(proposal.recordedBy()))
                .ifPresent(own -> {
                    throw new ProposerMayNotDecide();
                });
    }

    @Override
    public void take(Decision decision, CaseRecord caseRecord, Actor actor) {
        if (decision.provisional() && pending.withdrawal(caseRecord.number())) {
            throw new WithdrawalIsPending();
        }
        order.require(caseRecord.number(), new Following("decidedOn", decision.decidedOn(), "provisionalAidProposed"));
        if (decision.provisional()) {
            events.publishEvent(new ApplicantToBeTold(caseRecord.number(), News.PROVISIONAL));
        }
    }

    record Decision(LocalDate decidedOn, boolean provisional) {}
}
