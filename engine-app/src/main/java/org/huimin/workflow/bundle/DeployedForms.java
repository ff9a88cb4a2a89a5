package org.huimin.workflow.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.huimin.casefile.Form;
import org.huimin.casefile.Forms;
import org.springframework.stereotype.Component;

/** The forms of a deployed bundle; a {@code $ref} to another file is resolved inside the same deployment only. */
@Component
class DeployedForms implements Forms {

    private final Deployed deployed;
    private final ObjectMapper json;
    private final Map<String, Optional<Form>> read = new ConcurrentHashMap<>();

    DeployedForms(Deployed deployed, ObjectMapper json) {
        this.deployed = deployed;
        this.json = json;
    }

    @Override
    public Optional<Form> of(String bundle, String activity) {
        return read.computeIfAbsent(
                bundle + "#" + activity,
                key -> deployed.file(bundle, "/forms/" + activity + ".json").map(file -> form(bundle, file)));
    }

    private Form form(String bundle, BundleFile file) {
        var schema = resolve(bundle, file.folder(), parse(file));
        var version = ModelBundle.sha256(schema.toString().getBytes(StandardCharsets.UTF_8));
        return new Form(schema, version.substring(0, 16));
    }

    private JsonNode resolve(String bundle, String folder, JsonNode node) {
        var reference = node.path("$ref").asText("");
        if (!reference.isEmpty() && !reference.startsWith("#")) {
            var target = deployed.file(bundle, folder + reference)
                    .orElseThrow(() -> new IllegalStateException("The deployment has no " + reference));
            return resolve(bundle, folder, parse(target));
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(resolve(bundle, folder, member.getValue())));
        }
        return node;
    }

    private JsonNode parse(BundleFile file) {
        try {
            return json.readTree(file.text());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(file.name() + " is no JSON", broken);
        }
    }
}
