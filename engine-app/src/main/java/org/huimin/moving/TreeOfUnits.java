package org.huimin.moving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.organization.Unit;
import org.huimin.organization.UnitMove;
import org.huimin.organization.Units;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The units of a person's bureau as they hung together on a day, each before those below it. */
@Component
class TreeOfUnits {

    private final Units units;
    private final MoveRules rules;
    private final Clock clock;

    TreeOfUnits(Units units, MoveRules rules, Clock clock) {
        this.units = units;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<UnitOfTree> on(LocalDate day, Actor actor) {
        var rows = new ArrayList<UnitOfTree>();
        collect(units.bureauOf(actor.unit()), 0, units.all(day), rows);
        return rows;
    }

    private void collect(Unit unit, int depth, List<Unit> standing, List<UnitOfTree> rows) {
        rows.add(row(unit, depth));
        standing.stream()
                .filter(child -> unit.id().equals(child.parent()))
                .forEach(child -> collect(child, depth + 1, standing, rows));
    }

    private UnitOfTree row(Unit unit, int depth) {
        return new UnitOfTree(
                unit.id(),
                unit.kind(),
                unit.name(),
                unit.parent(),
                depth,
                rules.mayMove(unit),
                rules.isOffice(unit),
                moves(unit.id()));
    }

    private List<UnitOfTree.Moved> moves(UnitId unit) {
        return units.movesOf(unit).stream().map(this::moved).toList();
    }

    private UnitOfTree.Moved moved(UnitMove move) {
        return new UnitOfTree.Moved(
                move.on(), units.get(move.parent()).name(), move.on().isAfter(OfficeTime.day(clock.instant())));
    }
}
