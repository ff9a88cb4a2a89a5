package org.huimin.worklist;

import java.util.Objects;
import org.huimin.access.RoleHolders;
import org.huimin.casefile.CaseRecord;
import org.huimin.organization.Units;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;

/** Finds whose basket a task lies in, from the word in the diagram and the case's units. */
@Component
class Baskets {

    private final Units units;
    private final RoleHolders holders;

    Baskets(Units units, RoleHolders holders) {
        this.units = units;
        this.holders = holders;
    }

    Basket of(String basket, String role, CaseRecord caseRecord) {
        return switch (basket) {
            case "station" -> new Basket(caseRecord.unit(), role);
            case "committee" -> new Basket(Objects.requireNonNull(caseRecord.committee()), role);
            case "agency" -> new Basket(caseRecord.agency(), role);
            case "bureau" -> new Basket(units.bureauOf(caseRecord.agency()).id(), role);
            case "firm" -> firm(role, caseRecord);
            default -> throw new IllegalArgumentException("No such basket: " + basket);
        };
    }

    /** What waits for a firm that has nobody to do it lies with those who assign; so does all before one is assigned. */
    private Basket firm(String role, CaseRecord caseRecord) {
        var firm = caseRecord.firm();
        if (firm == null) {
            return new Basket(caseRecord.agency(), role);
        }
        if (role.equals(Role.FIRM) && nobodyActsFor(firm, caseRecord)) {
            return new Basket(caseRecord.agency(), Role.AGENCY_HEAD);
        }
        return new Basket(firm, role);
    }

    /** The case's own lawyer does not answer for the firm in it. */
    private boolean nobodyActsFor(UnitId firm, CaseRecord caseRecord) {
        return holders.in(firm, Role.FIRM).stream()
                .allMatch(person -> person.id().equals(caseRecord.lawyer()));
    }

    /** The unit, and the role in it, whose basket a task lies in. */
    record Basket(UnitId unit, String role) {}
}
