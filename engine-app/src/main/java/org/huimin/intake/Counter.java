package org.huimin.intake;

import java.time.Clock;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseLinks;
import org.huimin.draft.Drafts;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in an application as an officer hands it in: by the rules of the counter, linked, and its draft thrown away. */
@Component
@Transactional
class Counter {

    private final CounterRules rules;
    private final Applications applications;
    private final CaseLinks links;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final Clock clock;

    Counter(
            CounterRules rules,
            Applications applications,
            CaseLinks links,
            Drafts drafts,
            AuditTrail audit,
            Clock clock) {
        this.rules = rules;
        this.applications = applications;
        this.links = links;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    CaseNumber take(Registration registration, Actor actor) {
        var application = RegistrationReader.read(registration, clock.instant());
        rules.check(application, actor);
        var number = applications.register(registration, actor);
        noteWhatWasWeighed(number, application.circumstances(), actor);
        link(number, application.circumstances(), actor);
        var draft = registration.surroundings().draft();
        if (draft != null) {
            drafts.delete(draft, actor);
        }
        return number;
    }

    /** The reasons themselves lie sealed with the registration. */
    private void noteWhatWasWeighed(CaseNumber number, KnownCircumstances circumstances, Actor actor) {
        if (circumstances.explained().conflict() != null) {
            audit.write(actor.id(), "CONFLICT_OVERRIDDEN", number, null, null);
        }
        if (circumstances.explained().duplicate() != null) {
            audit.write(actor.id(), "DUPLICATE_OVERRIDDEN", number, null, null);
        }
    }

    private void link(CaseNumber number, KnownCircumstances circumstances, Actor actor) {
        var earlier = circumstances.earlier();
        if (earlier != null) {
            links.link(number, earlier.number(), earlier.kind(), actor);
            audit.write(actor.id(), "CASE_LINKED", number, null, earlier.kind().name());
        }
    }
}
