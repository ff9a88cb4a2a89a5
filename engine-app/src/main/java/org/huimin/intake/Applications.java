package org.huimin.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.Cases;
import org.huimin.casefile.NewCase;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers applications for legal aid. */
@Component
public class Applications {

    private static final String LEGAL_AID = "LEGAL_AID";

    private final Cases cases;
    private final Units units;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;
    private final Clock clock;

    Applications(
            Cases cases,
            Units units,
            AuditTrail audit,
            ApplicationEventPublisher events,
            ObjectMapper json,
            Clock clock) {
        this.cases = cases;
        this.units = units;
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
        audit.write(
                actor.id(),
                "CASE_REGISTERED",
                number,
                null,
                application.channel().name());
        events.publishEvent(new ApplicationRegistered(number));
        return number;
    }

    private NewCase newCase(Application application, Actor actor) {
        return new NewCase(
                LEGAL_AID,
                actor.unit(),
                units.agencyFor(actor.unit()).id(),
                application.matter().name(),
                application.channel().name(),
                application.urgent(),
                application.receivedAt(),
                application.parties(),
                json.valueToTree(application));
    }
}
