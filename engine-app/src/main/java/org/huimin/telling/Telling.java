package org.huimin.telling;

import java.time.Instant;
import org.huimin.casefile.ApplicantToBeTold.News;
import org.jspecify.annotations.Nullable;

/**
 * Something that an applicant has to hear.
 *
 * @param tries attempts that failed so far
 * @param outcome null while it waits
 */
record Telling(
        long id,
        News subject,
        Instant askedAt,
        int tries,
        @Nullable Outcome outcome,
        @Nullable Instant settledAt) {}
