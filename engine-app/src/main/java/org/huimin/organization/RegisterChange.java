package org.huimin.organization;

import java.time.Instant;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One thing that was changed in the register. */
public record RegisterChange(
        String field,
        @Nullable String was,
        @Nullable String became,
        @Nullable PersonId changedBy,
        Instant changedAt) {}
