package org.huimin.mediation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.access.RoleHolders;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.CaseRecord;
import org.huimin.organization.Person;
import org.huimin.organization.Unit;
import org.huimin.organization.UnitKind;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may mediate a dispute: the committee's own mediators and its head, and for a joint team those of every committee of the county. */
@Component
@Transactional(readOnly = true)
class MediatorChoice {

    private final RoleHolders holders;
    private final Units units;
    private final CaseAccess access;

    MediatorChoice(RoleHolders holders, Units units, CaseAccess access) {
        this.holders = holders;
        this.units = units;
        this.access = access;
    }

    /** The committee's own first. */
    List<Candidate> of(CaseNumber number, Actor actor) {
        return of(access.require(number, actor));
    }

    List<Candidate> of(CaseRecord dispute) {
        var committees = committeesOfTheCounty(dispute);
        return Role.OF_A_COMMITTEE.stream()
                .flatMap(role -> holders.everywhere(role).stream())
                .distinct()
                .filter(person -> committees.contains(person.unit()))
                .map(person -> candidate(person, dispute))
                .sorted(Comparator.comparing(Candidate::own).reversed())
                .toList();
    }

    /** The lead mediates for the committee that has the dispute. */
    boolean mayLead(PersonId person, CaseRecord dispute) {
        return of(dispute).stream().anyMatch(one -> one.own() && one.id() == person.value());
    }

    boolean mayMediate(PersonId person, CaseRecord dispute) {
        return of(dispute).stream().anyMatch(one -> one.id() == person.value());
    }

    private Set<UnitId> committeesOfTheCounty(CaseRecord dispute) {
        var county = units.within(units.bureauOf(dispute.unit()).id());
        return units.ofKind(UnitKind.COMMITTEE).stream()
                .map(Unit::id)
                .filter(county::contains)
                .collect(Collectors.toSet());
    }

    private Candidate candidate(Person person, CaseRecord dispute) {
        return new Candidate(
                person.id().value(),
                person.name(),
                units.get(person.unit()).name(),
                person.unit().equals(dispute.committee()));
    }

    /** @param own whether they belong to the committee that has the dispute */
    record Candidate(long id, String name, String committee, boolean own) {}
}
