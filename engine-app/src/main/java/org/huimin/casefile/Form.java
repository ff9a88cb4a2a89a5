package org.huimin.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A form as deployed.
 *
 * @param version changes whenever the text of the form does
 */
public record Form(JsonNode schema, String version) {

    /** The tasks and requests whose answers one has to know to fill it in. */
    public List<String> answersTo() {
        return schema.path("x-answers-to").valueStream().map(JsonNode::asText).toList();
    }
}
