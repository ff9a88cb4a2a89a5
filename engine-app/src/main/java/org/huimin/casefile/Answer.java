package org.huimin.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One completed form: what was answered, by whom, when, and with the forms of which bundle. */
public record Answer(
        String activity, @Nullable String bundle, JsonNode answers, PersonId answeredBy, Instant answeredAt) {}
