package org.huimin.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.access.RoleHolders;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Caseloads;
import org.huimin.casefile.Conflict;
import org.huimin.casefile.Conflicts;
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

/** Everybody who practises in this county, as they stand towards one case: all firms, and the agency with its own staff. */
@Component
@Transactional(readOnly = true)
class Candidates {

    private final Units units;
    private final RoleHolders holders;
    private final Register register;
    private final Caseloads caseloads;
    private final Conflicts conflicts;
    private final UnwantedLawyers unwanted;

    Candidates(
            Units units,
            RoleHolders holders,
            Register register,
            Caseloads caseloads,
            Conflicts conflicts,
            UnwantedLawyers unwanted) {
        this.units = units;
        this.holders = holders;
        this.register = register;
        this.caseloads = caseloads;
        this.conflicts = conflicts;
        this.unwanted = unwanted;
    }

    List<CandidateFirm> of(CaseRecord caseRecord, LocalDate day) {
        var known = known(caseRecord, day);
        return unitsThatTakeCases(caseRecord).stream()
                .map(unit -> firm(unit, caseRecord, known))
                .toList();
    }

    /** The firm, or the agency itself, if it is one that takes this agency's cases. */
    Optional<CandidateFirm> of(CaseRecord caseRecord, UnitId firm, LocalDate day) {
        return of(caseRecord, day).stream()
                .filter(candidate -> candidate.id().equals(firm))
                .findFirst();
    }

    private List<Unit> unitsThatTakeCases(CaseRecord caseRecord) {
        var all = new ArrayList<>(units.ofKind(UnitKind.FIRM));
        var agency = units.get(caseRecord.agency());
        if (!holders.in(agency.id(), Role.LAWYER).isEmpty()) {
            all.add(agency);
        }
        return all;
    }

    private CandidateFirm firm(Unit unit, CaseRecord caseRecord, Known known) {
        var lawyers = holders.in(unit.id(), Role.LAWYER).stream()
                .map(person -> candidate(person, unit, caseRecord, known))
                .toList();
        return new CandidateFirm(
                unit,
                register.firm(unit.id()),
                unit.id().equals(caseRecord.agency()),
                conflicts.of(caseRecord.number(), unit.id(), null).stream().anyMatch(Conflict::certain),
                replacing(caseRecord)
                        && unit.id().equals(caseRecord.firm())
                        && !unit.id().equals(caseRecord.agency()),
                lawyers);
    }

    private Candidate candidate(Person person, Unit unit, CaseRecord caseRecord, Known known) {
        var id = person.id();
        var found = conflicts.of(caseRecord.number(), unit.id(), id);
        return new Candidate(
                person,
                known.practices().getOrDefault(id, Practice.UNKNOWN),
                known.away().get(id),
                known.open().getOrDefault(id, 0),
                known.assigned().getOrDefault(id, 0),
                found.stream().anyMatch(one -> one.certain() && one.who() == Conflict.Who.LAWYER),
                found.stream().anyMatch(one -> !one.certain()),
                replacing(caseRecord) && id.equals(caseRecord.lawyer()),
                known.unwanted().contains(id));
    }

    private static boolean replacing(CaseRecord caseRecord) {
        return "REPLACING".equals(caseRecord.stage());
    }

    private Known known(CaseRecord caseRecord, LocalDate day) {
        return new Known(
                register.practices(),
                register.away(day),
                caseloads.counts(),
                caseloads.assignedSince(OfficeTime.startOf(day.withDayOfYear(1))),
                unwanted.of(caseRecord.number()));
    }

    private record Known(
            Map<PersonId, Practice> practices,
            Map<PersonId, Leave> away,
            Map<PersonId, Integer> open,
            Map<PersonId, Integer> assigned,
            Set<PersonId> unwanted) {}
}
