package org.huimin.metrics;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.organization.Unit;
import org.huimin.organization.UnitKind;
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
    Counted of(Actor actor, @Nullable UnitId unit, Window window) {
        var wanted = unit == null ? actor.unit() : unit;
        if (!units.within(actor.unit()).contains(wanted)) {
            throw new UnitBeyondReach();
        }
        return counted(units.get(wanted), window);
    }

    /** The same for each unit that stood right below it when the window ended. */
    List<Counted> below(Actor actor, @Nullable UnitId unit, Window window) {
        var top = of(actor, unit, window).unit().id();
        return units.below(top, window.to().atEndOfMonth()).stream()
                .map(child -> counted(child, window))
                .toList();
    }

    private Counted counted(Unit unit, Window window) {
        return new Counted(
                unit,
                window.cutAt(units.moves().stream().map(YearMonth::from).toList()).stream()
                        .map(months ->
                                span(months, units.within(unit.id(), months.to().atEndOfMonth())))
                        .toList());
    }

    private Counted.Span span(Window months, Set<UnitId> inside) {
        return new Counted.Span(
                months,
                inside,
                inside.stream()
                        .filter(id -> units.get(id).kind() == UnitKind.AGENCY)
                        .collect(Collectors.toSet()));
    }
}
