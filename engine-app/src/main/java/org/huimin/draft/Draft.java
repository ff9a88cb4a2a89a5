package org.huimin.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** An application for aid, or a dispute, as far as it was typed. */
record Draft(long id, DraftKind kind, Instant startedAt, Instant changedAt, JsonNode content) {

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "Draft";
    }
}
