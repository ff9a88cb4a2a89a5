package org.huimin.casefile;

import java.time.Instant;

/** A stage that the case came to, and when the engine noted it. */
record StageView(String stage, Instant enteredAt) {}
