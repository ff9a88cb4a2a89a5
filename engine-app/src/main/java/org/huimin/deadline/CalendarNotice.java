package org.huimin.deadline;

import java.time.Instant;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A notice that somebody imported.
 *
 * @param layer the unit below which it holds; null where it is the nation's
 */
record CalendarNotice(long id, @Nullable UnitId layer, CalendarYear year, PersonId importedBy, Instant importedAt) {

    boolean national() {
        return layer == null;
    }
}
