package org.huimin.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.access.Actor;
import org.huimin.access.RoleHolders;
import org.huimin.casefile.Caseloads;
import org.huimin.casefile.Labelled;
import org.huimin.organization.Firm;
import org.huimin.organization.Leave;
import org.huimin.organization.Person;
import org.huimin.organization.Practice;
import org.huimin.organization.Register;
import org.huimin.organization.Unit;
import org.huimin.organization.UnitKind;
import org.huimin.organization.Units;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register as somebody may see it: a firm its own people, everybody else all of them. */
@Component
@Transactional(readOnly = true)
class Practitioners {

    private final Units units;
    private final RoleHolders holders;
    private final Register register;
    private final Caseloads caseloads;
    private final Clock clock;

    Practitioners(Units units, RoleHolders holders, Register register, Caseloads caseloads, Clock clock) {
        this.units = units;
        this.holders = holders;
        this.register = register;
        this.caseloads = caseloads;
        this.clock = clock;
    }

    List<Practitioner> visibleTo(Actor actor) {
        var day = today();
        var known = new Known(
                register.practices(),
                register.firms(),
                register.away(day),
                caseloads.counts(),
                caseloads.assignedSince(OfficeTime.startOf(day.withDayOfYear(1))));
        return Stream.concat(units.ofKind(UnitKind.FIRM).stream(), units.ofKind(UnitKind.AGENCY).stream())
                .filter(unit -> sees(actor, unit))
                .flatMap(unit -> holders.in(unit.id(), Role.LAWYER).stream()
                        .map(person -> practitioner(person, unit, known, day)))
                .toList();
    }

    /** Refuses as not found whom the person may not see. */
    Practitioner visibleTo(Actor actor, PersonId id) {
        return visibleTo(actor).stream()
                .filter(one -> one.id() == id.value())
                .findFirst()
                .orElseThrow(NoSuchPractitioner::new);
    }

    LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    private static boolean sees(Actor actor, Unit unit) {
        boolean everybody = Stream.of(Role.AGENCY_HEAD, Role.DIRECTOR, Role.STATS, Role.SECURITY_ADMIN)
                .anyMatch(actor::holds);
        return everybody || unit.id().equals(actor.unit());
    }

    private static Practitioner practitioner(Person person, Unit unit, Known known, LocalDate day) {
        var practice = known.practices().getOrDefault(person.id(), Practice.UNKNOWN);
        var firm = known.firms().getOrDefault(unit.id(), Firm.UNKNOWN);
        var leave = Optional.ofNullable(known.away().get(person.id()));
        return new Practitioner(
                person.id().value(),
                person.name(),
                new Labelled(unit.id().value(), unit.name()),
                unit.kind() == UnitKind.FIRM ? firm.kind() : null,
                practice.known(),
                practice.kind(),
                person.practiceNumber(),
                practice.practisingSince(),
                practice.years(day),
                practice.defendingSince(),
                practice.defenceYears(day),
                practice.licensedUntil(),
                practice.suspended(),
                practice.gender(),
                practice.minors(),
                practice.caseLimit(),
                practice.matters().stream().sorted().toList(),
                practice.languages().stream().sorted().toList(),
                practice.areas().stream().sorted().toList(),
                practice.version(),
                known.open().getOrDefault(person.id(), 0),
                known.assigned().getOrDefault(person.id(), 0),
                leave.isEmpty() && practice.licensed(day) && !practice.suspended(day),
                leave.map(Leave::until).orElse(null));
    }

    private record Known(
            Map<PersonId, Practice> practices,
            Map<UnitId, Firm> firms,
            Map<PersonId, Leave> away,
            Map<PersonId, Integer> open,
            Map<PersonId, Integer> assigned) {}
}
