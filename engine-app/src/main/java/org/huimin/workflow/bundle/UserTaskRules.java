package org.huimin.workflow.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.huimin.workflow.bundle.Models.Found;

/** A user task's id is unique in the bundle; it has one role, a basket, and a form whose routing answers are plain. */
class UserTaskRules implements BundleRule {

    private static final Set<String> ROUTING_TYPES = Set.of("boolean", "integer");

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Stream<BundleFault> faults(Models models) {
        var byId = models.each(UserTask.class)
                .collect(Collectors.groupingBy(task -> task.element().getId()));
        var usedTwice = byId.values().stream()
                .filter(tasks -> tasks.size() > 1)
                .flatMap(tasks -> tasks.stream().map(task -> task.fault("the user-task id is used twice")));
        return Stream.concat(usedTwice, models.each(UserTask.class).flatMap(task -> each(task, models.bundle())));
    }

    private Stream<BundleFault> each(Found<UserTask> task, Bundle bundle) {
        return Stream.of(role(task), basket(task), form(task, bundle)).flatMap(faults -> faults);
    }

    private static Stream<BundleFault> role(Found<UserTask> task) {
        return task.element().getCamundaCandidateGroupsList().size() == 1
                ? Stream.empty()
                : Stream.of(task.fault("has not exactly one candidate group"));
    }

    private static Stream<BundleFault> basket(Found<UserTask> task) {
        return Properties.of(task.element()).find("basket").isPresent()
                ? Stream.empty()
                : Stream.of(task.fault("says no basket"));
    }

    private Stream<BundleFault> form(Found<UserTask> task, Bundle bundle) {
        var name = task.file().folder() + "forms/" + task.element().getId() + ".json";
        return bundle.named(name)
                .map(file -> routing(file, task))
                .orElseGet(() -> Stream.of(task.fault("has no form " + name)));
    }

    private Stream<BundleFault> routing(BundleFile file, Found<UserTask> task) {
        try {
            return json.readTree(file.text()).path("properties").properties().stream()
                    .filter(property -> property.getValue().path("x-routing").asBoolean())
                    .filter(property -> !plain(property))
                    .map(property -> new BundleFault(
                            file.name(), property.getKey(), "a routing answer is a boolean, an integer or an enum"));
        } catch (JsonProcessingException broken) {
            return Stream.of(
                    new BundleFault(file.name(), task.element().getId(), "is no JSON: " + broken.getOriginalMessage()));
        }
    }

    private static boolean plain(Map.Entry<String, JsonNode> property) {
        return property.getValue().has("enum")
                || ROUTING_TYPES.contains(property.getValue().path("type").asText());
    }
}
