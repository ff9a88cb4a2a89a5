package org.huimin.casefile;

import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case that waits to be done.
 *
 * @param basket the word of the diagram for whose basket it lies in: station, agency, bureau, firm, committee
 * @param unit whose people may take it, if they hold the role
 * @param holder who has it in hand; null while it lies in the basket
 */
public record OpenStep(
        String activity,
        String name,
        String basket,
        String role,
        UnitId unit,
        @Nullable PersonId holder) {}
