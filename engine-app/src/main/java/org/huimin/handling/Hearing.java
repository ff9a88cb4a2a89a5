package org.huimin.handling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A day in court that a progress entry told of. */
record Hearing(Instant at, @Nullable String place) {}
