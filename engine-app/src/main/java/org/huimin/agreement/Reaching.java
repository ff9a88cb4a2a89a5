package org.huimin.agreement;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.casefile.AgreementSettles;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseParties;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Source;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Parties come to an agreement, on paper or by word: it is judged, kept, and from its effect on it is performed. */
@Component
class Reaching {

    private final Agreements agreements;
    private final CaseParties parties;
    private final FactOrder order;
    private final Facts facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reaching(
            Agreements agreements,
            CaseParties parties,
            FactOrder order,
            Facts facts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.parties = parties;
        this.order = order;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /** Does nothing if they did not sign after all: they mediate on. */
    void reach(AgreementForm form, Terms terms, String activity, CaseRecord caseRecord, Actor actor) {
        if (!terms.signed()) {
            return;
        }
        var principals = principals(caseRecord);
        judge(form, terms, principals, caseRecord);
        var settledFor = SettledFor.of(terms.parties(), principals);
        var source = Source.element("Mediation", activity);
        agreements.add(caseRecord.number(), form, terms, settledFor, actor.id());
        facts.record(caseRecord.number(), "performanceDue", OfficeTime.startOf(terms.firstDue()), source, actor.id());
        events.publishEvent(
                new AgreementSettles(caseRecord.number(), settledFor, OfficeTime.startOf(terms.effective()), source));
    }

    private void judge(AgreementForm form, Terms terms, Map<Long, CaseParty> principals, CaseRecord caseRecord) {
        var faults = new Faults();
        TermsRules.judge(terms, form, principals, OfficeTime.day(clock.instant()), faults);
        order.judge(caseRecord.number(), faults, new Following("meetingOn", terms.meetingOn(), "sessionHeld"));
        faults.refuse(AnswersContradictCase::new);
    }

    private Map<Long, CaseParty> principals(CaseRecord caseRecord) {
        return parties.of(caseRecord.number()).stream()
                .filter(CaseParty::principal)
                .collect(Collectors.toMap(CaseParty::id, Function.identity()));
    }
}
