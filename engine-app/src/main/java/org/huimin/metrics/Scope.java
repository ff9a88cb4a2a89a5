package org.huimin.metrics;

import java.util.List;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.organization.Unit;
import org.huimin.organization.Units;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the units whose figures a person asks for, and may ask for. */
@Component
class Scope {

    private final Units units;

    Scope(Units units) {
        this.units = units;
    }

    /** @param unit the person's own unit if none is named */
    Counted of(Actor actor, @Nullable UnitId unit) {
        var wanted = unit == null ? actor.unit() : unit;
        if (!units.within(actor.unit()).contains(wanted)) {
            throw new UnitBeyondReach();
        }
        return new Counted(units.get(wanted), units.within(wanted));
    }

    /** The same for each unit right below it. */
    List<Counted> below(Actor actor, @Nullable UnitId unit) {
        var top = of(actor, unit).unit().id();
        return units.all().stream()
                .filter(child -> top.equals(child.parent()))
                .map(child -> new Counted(child, units.within(child.id())))
                .toList();
    }

    /**
     * The units that count.
     *
     * @param all a case counts where it was received and where it is decided
     */
    record Counted(Unit unit, Set<UnitId> all) {}
}
