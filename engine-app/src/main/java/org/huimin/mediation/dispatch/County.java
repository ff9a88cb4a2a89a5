package org.huimin.mediation.dispatch;

import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.organization.Unit;
import org.huimin.organization.UnitKind;
import org.huimin.organization.Units;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;

/** Who acts for the county: the bureau's own people, and the mediation centre that stands directly below it. */
@Component
public class County {

    private final Units units;

    County(Units units) {
        this.units = units;
    }

    /** Whether that person sends disputes down. */
    public boolean actsFor(Actor actor) {
        return isOfTheCounty(units.get(actor.unit()))
                && (actor.holds(Role.STATS) || actor.holds(Role.COMMITTEE_HEAD) || actor.holds(Role.INTAKE));
    }

    /** The committees of the county that stand today. */
    List<Unit> committees(CaseRecord caseRecord) {
        var within = units.within(units.bureauOf(caseRecord.agency()).id());
        return units.ofKind(UnitKind.COMMITTEE).stream()
                .filter(committee -> within.contains(committee.id()))
                .toList();
    }

    boolean hasCommittee(UnitId committee, CaseRecord caseRecord) {
        return committees(caseRecord).stream().anyMatch(one -> one.id().equals(committee));
    }

    private boolean isOfTheCounty(Unit unit) {
        var parent = unit.parent();
        return unit.kind() == UnitKind.BUREAU
                || (unit.kind() == UnitKind.COMMITTEE
                        && parent != null
                        && units.get(parent).kind() == UnitKind.BUREAU);
    }
}
