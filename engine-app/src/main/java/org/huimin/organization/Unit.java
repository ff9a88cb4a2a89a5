package org.huimin.organization;

import java.time.LocalDate;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the tree, as it stands from one day to another.
 *
 * @param parent whose reach includes this unit; null at the top
 * @param divisionCode the area, twelve digits; several units may share one
 * @param shortName what its case numbers begin with
 * @param validTo the last day on which it stands; null while no end is known
 */
public record Unit(
        UnitId id,
        UnitKind kind,
        @Nullable UnitId parent,
        String divisionCode,
        String name,
        String shortName,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The same unit after a move. */
    Unit below(UnitId newParent) {
        return new Unit(id, kind, newParent, divisionCode, name, shortName, validFrom, validTo);
    }
}
