package org.huimin.metrics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.huimin.organization.Unit;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** How one unit stands in a figure. */
record KpiUnit(
        UnitId id,
        String name,
        @JsonIgnore Fraction rate,
        long numerator,
        long denominator,
        long excluded,
        @Nullable String value,
        KpiStatus status,
        long shortOf) {

    static KpiUnit of(Unit unit, KpiDefinition definition, Sums sums) {
        var rate = sums.rate();
        var target = definition.target();
        return new KpiUnit(
                unit.id(),
                unit.name(),
                rate,
                rate.numerator(),
                rate.denominator(),
                sums.excluded(),
                rate.percent(),
                rate.against(target),
                target == null ? 0 : rate.shortOf(target));
    }
}
