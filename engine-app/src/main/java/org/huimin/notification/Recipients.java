package org.huimin.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.access.RoleHolders;
import org.huimin.casefile.Cases;
import org.huimin.casefile.LateOwner;
import org.huimin.casefile.OpenStep;
import org.huimin.casefile.OpenSteps;
import org.huimin.organization.Person;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;

/** Whom something concerns, by roles, the lawyer of the case, and the tree of units. */
@Component
class Recipients {

    private final OpenSteps steps;
    private final RoleHolders roleHolders;
    private final Cases cases;
    private final Units units;

    Recipients(OpenSteps steps, RoleHolders roleHolders, Cases cases, Units units) {
        this.steps = steps;
        this.roleHolders = roleHolders;
        this.cases = cases;
        this.units = units;
    }

    /** All who may take a task out of the basket. */
    Set<PersonId> ofBasket(UnitId unit, String role) {
        return roleHolders.in(unit, role).stream().map(Person::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whoever has to do something in the case now. */
    Set<PersonId> whoseTurn(CaseNumber number) {
        return of(steps.of(number));
    }

    /** Those of them on whom the clock counts; all, if it counts on somebody who has no task here, an applicant say. */
    Set<PersonId> whoseTurn(CaseNumber number, String owner) {
        var open = steps.of(number);
        var theirs = LateOwner.of(owner)
                .map(late -> open.stream().filter(late::has).toList())
                .orElse(List.of());
        return of(theirs.isEmpty() ? open : theirs);
    }

    /** Whoever has one of the steps in hand, or may take it. */
    Set<PersonId> of(List<OpenStep> open) {
        var people = new LinkedHashSet<PersonId>();
        for (var step : open) {
            var holder = step.holder();
            if (holder == null) {
                people.addAll(ofBasket(step.unit(), step.role()));
            } else {
                people.add(holder);
            }
        }
        return people;
    }

    /** The directors of the bureau above the agency of the case. */
    Set<PersonId> directors(CaseNumber number) {
        return ofBasket(units.bureauOf(cases.get(number).agency()).id(), Role.DIRECTOR);
    }

    /** Whoever has to do something in the case, and where a lawyer has it, that lawyer and the head of the agency. */
    Set<PersonId> concerned(CaseNumber number) {
        var concerned = new LinkedHashSet<>(whoseTurn(number));
        var caseRecord = cases.get(number);
        var lawyer = caseRecord.lawyer();
        if (lawyer != null) {
            concerned.add(lawyer);
            concerned.addAll(ofBasket(caseRecord.agency(), Role.AGENCY_HEAD));
        }
        return concerned;
    }

    Set<PersonId> lawyer(CaseNumber number) {
        var lawyer = cases.get(number).lawyer();
        return lawyer == null ? Set.of() : Set.of(lawyer);
    }
}
