package org.huimin.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huimin.casefile.Form;

/** The answers that choose the way through the diagram: those that the form marks {@code x-routing}. */
final class Routing {

    private Routing() {}

    static Map<String, Object> of(Form form, JsonNode answers) {
        var variables = new LinkedHashMap<String, Object>();
        form.schema().path("properties").properties().forEach(property -> {
            var answer = answers.path(property.getKey());
            if (property.getValue().path("x-routing").asBoolean() && answer.isValueNode()) {
                variables.put(property.getKey(), value(answer));
            }
        });
        return variables;
    }

    private static Object value(JsonNode answer) {
        if (answer.isBoolean()) {
            return answer.asBoolean();
        }
        return answer.isInt() ? answer.asInt() : answer.asText();
    }
}
