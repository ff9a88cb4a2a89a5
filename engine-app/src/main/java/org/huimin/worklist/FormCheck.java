package org.huimin.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huimin.casefile.Form;
import org.huimin.shared.Refusal.FieldFault;
import org.springframework.stereotype.Component;

/** Judges answers by the JSON Schema of the form as it was deployed, and names every field that is wrong. */
@Component
class FormCheck {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    void judge(Form form, JsonNode answers) {
        var schema = schemas.computeIfAbsent(form.version(), version -> registry.getSchema(form.schema()));
        var faults = new LinkedHashMap<String, FieldFault>();
        schema.validate(answers, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .forEach(error -> faults.putIfAbsent(field(error), fault(error)));
        if (!faults.isEmpty()) {
            throw new InvalidAnswers(faults);
        }
    }

    /** {@code materials.0.name}; the whole form is the empty name. */
    private static String field(Error error) {
        var path = error.getInstanceLocation()
                .toString()
                .replaceFirst("^[/$.]+", "")
                .replace('/', '.');
        if (error.getProperty() == null) {
            return path;
        }
        return path.isEmpty() ? error.getProperty() : path + "." + error.getProperty();
    }

    private static FieldFault fault(Error error) {
        return new FieldFault("form." + error.getKeyword(), error.getArguments());
    }
}
