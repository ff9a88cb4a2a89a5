package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** A draft in its officer's list. */
record DraftRow(long id, Instant startedAt, Instant changedAt, String applicant, String matter) {

    static DraftRow of(Draft draft) {
        return new DraftRow(
                draft.id(),
                draft.startedAt(),
                draft.changedAt(),
                text(draft.content().path("applicant").path("name")),
                text(draft.content().path("matter")));
    }

    private static String text(JsonNode typed) {
        return typed.isTextual() ? typed.asText() : "";
    }
}
