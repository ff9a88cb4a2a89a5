package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What a new application takes from an earlier case; it is shown to be checked, not taken for granted. */
record Prefill(
        JsonNode applicant,
        @Nullable JsonNode opponent,
        @Nullable JsonNode representative,
        JsonNode parties,
        String matter,
        String claim,
        boolean lifeOrDeath) {

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "Prefill";
    }
}
