package org.huimin.deadline;

import java.util.List;
import org.huimin.organization.Unit;
import org.huimin.organization.Units;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;

/** A unit and those above it: what one of them says holds for everything below. */
@Component
class UnitChain {

    private final Units units;

    UnitChain(Units units) {
        this.units = units;
    }

    /** From the unit itself to the top. */
    List<UnitId> upwards(UnitId unit) {
        return units.upwards(unit).stream().map(Unit::id).toList();
    }
}
