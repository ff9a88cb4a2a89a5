package org.huimin.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseParties;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Mediators;
import org.huimin.casefile.PartyRole;
import org.huimin.deadline.Clocks;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A mediator's own open disputes, for the phone: who quarrels, where it stands, when people meet again, what is due. */
@Component
@Transactional(readOnly = true)
class MyDisputes {

    private final Mediators mediators;
    private final MediationEntries entries;
    private final CaseParties parties;
    private final Clocks clocks;

    MyDisputes(Mediators mediators, MediationEntries entries, CaseParties parties, Clocks clocks) {
        this.mediators = mediators;
        this.entries = entries;
        this.parties = parties;
        this.clocks = clocks;
    }

    List<Row> of(Actor actor) {
        var disputes = mediators.openOf(actor.id());
        var sessions =
                entries.nextSessions(disputes.stream().map(CaseRecord::number).toList());
        return disputes.stream()
                .map(dispute -> row(dispute, sessions.get(dispute.number()), actor))
                .sorted(Comparator.comparing(Row::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Row row(CaseRecord dispute, @Nullable Instant nextSession, Actor actor) {
        var people = parties.of(dispute.number());
        return new Row(
                dispute.number(),
                names(people, PartyRole.APPLICANT),
                names(people, PartyRole.OPPONENT),
                dispute.matter(),
                dispute.stage(),
                dispute.urgent(),
                dispute.mediatedBy(actor.id()),
                clocks.earliestDue(dispute.number()).orElse(null),
                nextSession);
    }

    private static String names(List<CaseParty> parties, PartyRole role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .map(CaseParty::name)
                .collect(Collectors.joining("、"));
    }

    /** @param leads whether they lead the mediation, or help with it */
    record Row(
            CaseNumber number,
            String applicants,
            String opponents,
            String matter,
            @Nullable String stage,
            boolean urgent,
            boolean leads,
            @Nullable LocalDate dueOn,
            @Nullable Instant nextSession) {}
}
