package org.huimin.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A form as it is packed: the schema of one user task's answers. */
record Form(String activity, JsonNode schema) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<Form> all() {
        return Models.files(".json").map(Form::read);
    }

    static Form of(String activity) {
        return all().filter(form -> form.activity.equals(activity)).findFirst().orElseThrow();
    }

    /** What is wrong with the form itself. */
    List<Error> faults() {
        return SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema);
    }

    /** What is wrong with answers given to it. */
    List<Error> refusals(String answers) {
        return SCHEMAS.getSchema(schema)
                .validate(
                        answers,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    Stream<Map.Entry<String, JsonNode>> properties() {
        return schema.get("properties").properties().stream();
    }

    /** The dated facts that the answers bring. */
    Stream<Map.Entry<String, JsonNode>> facts() {
        return properties().filter(property -> property.getValue().has("x-fact"));
    }

    boolean requires(String property) {
        return schema.get("required")
                .valueStream()
                .anyMatch(name -> name.asText().equals(property));
    }

    @Override
    public String toString() {
        return activity;
    }

    private static Form read(Path file) {
        try {
            return new Form(Models.nameOf(file), JSON.readTree(file.toFile()));
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
