package org.huimin.moving;

import java.time.LocalDate;
import java.util.List;
import org.huimin.organization.UnitKind;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stood on the day that is looked at.
 *
 * @param depth how many units of the bureau lie above it
 * @param movable whether it may be hung elsewhere
 * @param office whether others may be hung below it
 * @param moves in the order of their days, those to come as well
 */
record UnitOfTree(
        UnitId id,
        UnitKind kind,
        String name,
        @Nullable UnitId parent,
        int depth,
        boolean movable,
        boolean office,
        List<Moved> moves) {

    /** @param toCome whether it can still be called off */
    record Moved(LocalDate on, String parent, boolean toCome) {}
}
