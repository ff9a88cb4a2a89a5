package org.huimin.organization;

import java.time.LocalDate;
import org.huimin.shared.DivisionCode;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What one must know to found a unit. */
public record NewUnit(
        UnitKind kind,
        @Nullable UnitId parent,
        DivisionCode divisionCode,
        String name,
        String shortName,
        LocalDate validFrom) {}
