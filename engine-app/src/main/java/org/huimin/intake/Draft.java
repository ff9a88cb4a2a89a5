package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** An application as far as it was typed. */
record Draft(long id, Instant startedAt, Instant changedAt, JsonNode content) {

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "Draft";
    }
}
