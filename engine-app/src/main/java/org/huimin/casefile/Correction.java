package org.huimin.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One field that was set right, as a case page may show it.
 *
 * @param by who corrected it, or asked for it where a correction takes two
 * @param confirmedBy the second person
 */
record Correction(
        String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        String by,
        @Nullable String confirmedBy,
        Instant at) {}
