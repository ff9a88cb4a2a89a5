package org.huimin.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.access.RoleHolders;
import org.huimin.casefile.Cases;
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
        return people(steps.of(number));
    }

    /** Those of them on whom the clock counts; all, if it counts on somebody who has no task here, an applicant say. */
    Set<PersonId> whoseTurn(CaseNumber number, String owner) {
        var open = steps.of(number);
        var theirs = open.stream().filter(step -> counts(step, owner)).toList();
        return people(theirs.isEmpty() ? open : theirs);
    }

    /** Paying is the finance officer's, though it lies in the agency's basket. */
    private static boolean counts(OpenStep step, String owner) {
        boolean paying = step.role().equals(Role.FINANCE);
        return owner.equals(Role.FINANCE) ? paying : !paying && step.basket().equalsIgnoreCase(owner);
    }

    private Set<PersonId> people(List<OpenStep> open) {
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

    Set<PersonId> lawyer(CaseNumber number) {
        var lawyer = cases.get(number).lawyer();
        return lawyer == null ? Set.of() : Set.of(lawyer);
    }
}
