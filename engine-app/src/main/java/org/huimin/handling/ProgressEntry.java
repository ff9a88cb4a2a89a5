package org.huimin.handling;

import java.time.Instant;
import java.time.LocalDate;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One line of what a lawyer reported; its text is in the sealed answers. */
record ProgressEntry(
        LocalDate happenedOn, String kind, @Nullable Instant hearingAt, PersonId recordedBy, Instant recordedAt) {}
