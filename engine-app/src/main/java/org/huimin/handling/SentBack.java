package org.huimin.handling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** Why a closing file was sent back, as the agency wrote it down. */
record SentBack(LocalDate checkedOn, List<String> reasons, String explanation) {

    static SentBack of(JsonNode check) {
        return new SentBack(
                LocalDate.parse(check.path("checkedOn").asText()),
                StreamSupport.stream(check.path("reasons").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                check.path("explanation").asText());
    }
}
