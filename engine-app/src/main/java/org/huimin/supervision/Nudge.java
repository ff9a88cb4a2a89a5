package org.huimin.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question after a case, as it was asked.
 *
 * @param clock the name of the clock that it was about; null if about the case as a whole
 * @param to whom it went
 * @param note what was written; null if nothing was, or if it is none of the reader's business
 */
record Nudge(
        long id,
        Instant at,
        String by,
        @Nullable String clock,
        List<Recipient> to,
        @Nullable String note) {

    /** @param person null where it went to a basket */
    record Recipient(String step, String unit, @Nullable String person) {}
}
