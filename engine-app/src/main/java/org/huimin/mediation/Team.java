package org.huimin.mediation;

import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Mediators;
import org.springframework.stereotype.Component;

/** Those who mediate a dispute together. */
@Component
class Team {

    private final Mediators mediators;

    Team(Mediators mediators) {
        this.mediators = mediators;
    }

    boolean has(Actor actor, CaseRecord dispute) {
        return mediators.of(dispute.number()).stream()
                .anyMatch(mediator -> mediator.person().equals(actor.id()));
    }
}
