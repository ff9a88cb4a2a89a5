package org.huimin.moving;

import java.time.LocalDate;
import java.util.Set;
import org.huimin.organization.Unit;
import org.huimin.organization.UnitKind;
import org.huimin.organization.UnitMove;
import org.huimin.organization.Units;
import org.huimin.shared.Faults;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;

/** What may move, below what, and from when on. */
@Component
class MoveRules {

    /** Below these others may hang; a firm or a committee is no office. */
    private static final Set<UnitKind> OFFICES = Set.of(UnitKind.BUREAU, UnitKind.STATION);

    private static final Set<UnitKind> MOVING = Set.of(UnitKind.STATION, UnitKind.COMMITTEE);

    private final Units units;

    MoveRules(Units units) {
        this.units = units;
    }

    void judge(Unit unit, UnitId parent, LocalDate from) {
        var faults = new Faults();
        faults.check(mayMove(unit), "parent", "fault.move.stays");
        faults.check(!units.wouldHoldItself(unit.id(), parent, from), "parent", "fault.move.belowItself");
        faults.check(isOffice(units.get(parent)), "parent", "fault.move.noOffice");
        faults.check(!parent.equals(parentOn(unit.id(), from)), "parent", "fault.move.thereAlready");
        faults.check(stands(parent, from) && stands(unit.id(), from), "from", "fault.move.notStanding");
        units.movesOf(unit.id()).stream()
                .map(UnitMove::on)
                .filter(last -> !last.isBefore(from))
                .forEach(last -> faults.add("from", "fault.move.beforeTheLast", last));
        faults.refuse(MoveRefused::new);
    }

    /** A township's own committee, which has its area, stays with it. */
    boolean mayMove(Unit unit) {
        return MOVING.contains(unit.kind())
                && unit.parent() != null
                && !units.get(unit.parent()).divisionCode().equals(unit.divisionCode());
    }

    boolean isOffice(Unit unit) {
        return OFFICES.contains(unit.kind());
    }

    private UnitId parentOn(UnitId unit, LocalDate day) {
        return units.all(day).stream()
                .filter(one -> one.id().equals(unit))
                .map(Unit::parent)
                .findFirst()
                .orElse(unit);
    }

    private boolean stands(UnitId unit, LocalDate day) {
        return units.all(day).stream().anyMatch(one -> one.id().equals(unit));
    }
}
