package org.huimin.mediation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.Cases;
import org.huimin.casefile.NewCase;
import org.huimin.casefile.Origin;
import org.huimin.organization.Unit;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers disputes. */
@Component
@Transactional
public class Disputes {

    private final Cases cases;
    private final DisputeTable table;
    private final SameDisputes same;
    private final TargetGroup targetGroup;
    private final Units units;
    private final AfterRegistration after;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;
    private final Clock clock;

    Disputes(
            Cases cases,
            DisputeTable table,
            SameDisputes same,
            TargetGroup targetGroup,
            Units units,
            AfterRegistration after,
            AuditTrail audit,
            ApplicationEventPublisher events,
            ObjectMapper json,
            Clock clock) {
        this.cases = cases;
        this.table = table;
        this.same = same;
        this.targetGroup = targetGroup;
        this.units = units;
        this.after = after;
        this.audit = audit;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** Refuses with every fault at once; otherwise the dispute is registered and waits for its acceptance. */
    public CaseNumber register(DisputeTyped typed, Actor actor) {
        return register(typed, false, actor);
    }

    /** @param quick whether it is mediated and agreed at one go */
    CaseNumber register(DisputeTyped typed, boolean quick, Actor actor) {
        var today = OfficeTime.day(clock.instant());
        var registration = DisputeReader.read(typed, today);
        explained(registration, actor);
        var number =
                cases.open(newCase(registration, actor), Origin.DISPUTE, actor).number();
        cases.mark(number, false, targetGroup.holds(registration, actor.unit()));
        table.add(dispute(number, registration, quick, today));
        audit.write(
                actor.id(),
                "DISPUTE_REGISTERED",
                number,
                null,
                registration.origin().name());
        events.publishEvent(new DisputeRegistered(number, registration.origin().byCourt()));
        after.follow(number, registration, typed, actor);
        return number;
    }

    /** Whoever enters what seems to be under way already says why it is another dispute. */
    private void explained(Registration registration, Actor actor) {
        var faults = new Faults();
        if (registration.duplicate() == null) {
            same.of(registration.newParties(), actor)
                    .ifPresent(where -> faults.add("duplicate", "fault.duplicate.unexplained", where));
        }
        faults.refuse(DisputeRefused::new);
    }

    private NewCase newCase(Registration registration, Actor actor) {
        return new NewCase(
                CaseKind.MEDIATION,
                actor.unit(),
                units.agencyFor(actor.unit()).id(),
                units.committeeFor(actor.unit()).map(Unit::id).orElse(actor.unit()),
                registration.type().name(),
                registration.origin().name(),
                registration.danger() != null,
                OfficeTime.startOf(registration.receivedOn()),
                registration.newParties(),
                json.valueToTree(registration));
    }

    private static Dispute dispute(CaseNumber number, Registration registration, boolean quick, LocalDate today) {
        return new Dispute(
                number,
                number,
                registration.kind(),
                registration.procedure(),
                registration.persons(),
                registration.poorVillage(),
                registration.receivedOn().isBefore(today),
                quick,
                null);
    }
}
