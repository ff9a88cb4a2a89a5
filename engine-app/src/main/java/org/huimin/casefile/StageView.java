package org.huimin.casefile;

import java.time.Instant;

/**
 * A stage that the case came to.
 *
 * @param happenedAt since when
 * @param recordedAt when the engine noted it
 */
record StageView(String stage, Instant happenedAt, Instant recordedAt) {}
