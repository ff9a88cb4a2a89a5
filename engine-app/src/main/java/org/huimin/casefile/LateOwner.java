package org.huimin.casefile;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.access.Actor;
import org.huimin.organization.Units;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;

/**
 * Whose a clock is, of those who work in the house: where the step lies that it waits for, and who speaks for the unit.
 * A day that an applicant, a court or an organ lets pass is nobody's to explain.
 */
public enum LateOwner {
    STATION("station", Role.INTAKE),
    COMMITTEE("committee", Role.COMMITTEE_HEAD),
    AGENCY("agency", Role.AGENCY_HEAD),
    FINANCE("agency", Role.AGENCY_HEAD),
    FIRM("firm", Role.FIRM),
    BUREAU("bureau", Role.DIRECTOR);

    private final String basket;
    private final String head;

    LateOwner(String basket, String head) {
        this.basket = basket;
        this.head = head;
    }

    /** Empty for whoever does not work in the house. */
    public static Optional<LateOwner> of(String owner) {
        return Stream.of(values()).filter(one -> one.name().equals(owner)).findFirst();
    }

    /** Whether it is the kind of step that such a clock waits for; paying lies in the agency's basket and is not its step. */
    public boolean has(OpenStep step) {
        return step.basket().equals(basket) && (this == FINANCE) == step.role().equals(Role.FINANCE);
    }

    public boolean headedBy(Actor actor) {
        return actor.holds(head);
    }

    /** A firm's work lies with the agency as long as no firm has the case. */
    public UnitId unit(CaseRecord caseRecord, Units units) {
        var firm = caseRecord.firm();
        return switch (this) {
            case STATION -> caseRecord.unit();
            case COMMITTEE -> Objects.requireNonNullElse(caseRecord.committee(), caseRecord.unit());
            case AGENCY, FINANCE -> caseRecord.agency();
            case FIRM -> firm == null ? caseRecord.agency() : firm;
            case BUREAU -> units.bureauOf(caseRecord.agency()).id();
        };
    }
}
