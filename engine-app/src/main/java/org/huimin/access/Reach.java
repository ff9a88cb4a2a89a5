package org.huimin.access;

import java.util.Set;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a person may see: those received by or belonging to one of the units, those of the firm, those of the
 * lawyer, and those that the mediator mediates. A person with no such right has an empty reach.
 */
public record Reach(
        Set<UnitId> units,
        @Nullable UnitId firm,
        @Nullable PersonId lawyer,
        @Nullable PersonId mediator) {

    /** Whether every case that lies in these units is within reach. */
    public boolean covers(Set<UnitId> inside) {
        return units.containsAll(inside);
    }

    public boolean nothing() {
        return units.isEmpty() && firm == null && lawyer == null && mediator == null;
    }
}
