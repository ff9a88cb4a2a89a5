package org.huimin.mediation;

import java.util.Set;
import org.huimin.casefile.CaseLinks;
import org.huimin.casefile.MilestoneReached;
import org.huimin.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Disputes about one quarrel: a mediation failed, led to legal aid, and that led back to mediation. They count once, by
 * the last outcome.
 */
@Component
class DisputeGroups {

    private static final Set<String> OUTCOMES = Set.of("AgreementSigned", "OralAgreementReached", "MediationFailed");

    /** What the figures make of a case that counts with another one. */
    private static final String MERGED = "CaseMerged";

    private final DisputeTable disputes;
    private final CaseLinks links;
    private final ApplicationEventPublisher events;

    DisputeGroups(DisputeTable disputes, CaseLinks links, ApplicationEventPublisher events) {
        this.disputes = disputes;
        this.links = links;
        this.events = events;
    }

    /** @param application for aid, which may itself have followed an earlier dispute */
    void join(CaseNumber number, CaseNumber application) {
        links.earlier(application, CaseLinks.Kind.MEDIATION_FAILED)
                .flatMap(disputes::find)
                .ifPresent(earlier -> disputes.join(number, earlier.group()));
    }

    /** Until the later one has an outcome the earlier one stands. */
    @EventListener
    void on(MilestoneReached reached) {
        if (OUTCOMES.contains(reached.milestone())) {
            disputes.earlierInGroup(reached.caseNumber())
                    .forEach(earlier -> events.publishEvent(
                            new MilestoneReached(earlier, MERGED, reached.happenedAt(), reached.source())));
        }
    }
}
