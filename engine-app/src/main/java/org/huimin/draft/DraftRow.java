package org.huimin.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A draft in the list of whoever began it.
 *
 * @param name of who applies; of the first of those who quarrel
 * @param matter what the application, or the dispute, is about
 */
record DraftRow(long id, Instant startedAt, Instant changedAt, String name, String matter) {

    static DraftRow of(Draft draft) {
        var content = draft.content();
        boolean dispute = draft.kind() != DraftKind.LEGAL_AID;
        return new DraftRow(
                draft.id(),
                draft.startedAt(),
                draft.changedAt(),
                text((dispute ? content.path("parties").path(0) : content.path("applicant")).path("name")),
                text(content.path(dispute ? "type" : "matter")));
    }

    private static String text(JsonNode typed) {
        return typed.isTextual() ? typed.asText() : "";
    }
}
