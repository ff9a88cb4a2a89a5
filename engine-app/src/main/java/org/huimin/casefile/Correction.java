package org.huimin.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One field that was set right, as a case page may show it. */
record Correction(
        String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        String by,
        Instant at) {}
