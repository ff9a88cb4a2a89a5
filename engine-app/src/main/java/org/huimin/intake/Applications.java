package org.huimin.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.Cases;
import org.huimin.casefile.Facts;
import org.huimin.casefile.NewCase;
import org.huimin.casefile.Source;
import org.huimin.deadline.ReviewDays;
import org.huimin.organization.UnitKind;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers applications for legal aid. */
@Component
public class Applications {

    private static final Source REGISTERED = Source.element("LegalAidCase", "StartEvent_ApplicationRegistered");
    private static final Source PROPOSED = Source.element("LegalAidCase", "StartEvent_ProvisionalAidProposed");

    private final Cases cases;
    private final Units units;
    private final Facts facts;
    private final ReviewDays reviewDays;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;
    private final Clock clock;

    Applications(
            Cases cases,
            Units units,
            Facts facts,
            ReviewDays reviewDays,
            AuditTrail audit,
            ApplicationEventPublisher events,
            ObjectMapper json,
            Clock clock) {
        this.cases = cases;
        this.units = units;
        this.facts = facts;
        this.reviewDays = reviewDays;
        this.audit = audit;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** Refuses with every fault at once; otherwise the case is open and under way when this returns. */
    @Transactional
    public CaseNumber register(Registration registration, Actor actor) {
        var application = RegistrationReader.read(registration, clock.instant());
        var number = cases.open(newCase(application, actor), actor).number();
        recordMaking(application, number, actor);
        audit.write(
                actor.id(),
                "CASE_REGISTERED",
                number,
                null,
                application.channel().name());
        var firstChecked = isFirstChecked(application, actor);
        events.publishEvent(new ApplicationRegistered(number, firstChecked, firstChecked && reviewDays.fromAgency()));
        proposeProvisionalAid(application, number, actor);
        return number;
    }

    /** 初审: a township checks first what it receives itself; what it receives for the agency (代受理) it does not. */
    private boolean isFirstChecked(Application application, Actor actor) {
        return units.get(actor.unit()).kind() == UnitKind.STATION
                && !application.circumstances().forAgency();
    }

    /** A custody organ or a duty lawyer has a day to pass on what was made there (法 39); theirs, not the agency's. */
    private void recordMaking(Application application, CaseNumber number, Actor actor) {
        if (application.madeAt() != null) {
            facts.record(number, "applicationMade", application.madeAt(), REGISTERED, actor.id());
        }
    }

    /** What cannot wait is put before the head at once, who decides whether aid is given before the review (法 44). */
    private void proposeProvisionalAid(Application application, CaseNumber number, Actor actor) {
        if (application.urgent() && application.matter() != Matter.OTHER) {
            facts.record(number, ProvisionalAidProposed.FACT, application.receivedAt(), PROPOSED, actor.id());
            events.publishEvent(new ProvisionalAidProposed(number));
        }
    }

    private NewCase newCase(Application application, Actor actor) {
        return new NewCase(
                CaseKind.LEGAL_AID,
                actor.unit(),
                units.agencyFor(actor.unit()).id(),
                null,
                application.matter().name(),
                application.channel().name(),
                application.urgent(),
                application.receivedAt(),
                application.parties(),
                json.valueToTree(application));
    }
}
