package org.huimin.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.huimin.benchmark.DeskOverHttp.Completed;
import org.huimin.casefile.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The same diagrams in an engine of their own, with nothing of the house about it, driven by its Java API. */
final class BareEngine implements AutoCloseable {

    private final ProcessEngine engine;
    private final Map<String, String> messages;

    /** @param messages which message opens which task where none is open */
    BareEngine(Map<String, Object> database, Map<String, String> messages) {
        this.messages = messages;
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setJdbcUrl(String.valueOf(database.get("spring.datasource.url")));
        configuration.setJdbcUsername(String.valueOf(database.get("spring.datasource.username")));
        configuration.setJdbcPassword(String.valueOf(database.get("spring.datasource.password")));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setHistoryRemovalTimeStrategy("start");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new DoNothing());
        engine = configuration.buildProcessEngine();
        deploy();
    }

    private void deploy() {
        var deployment = engine.getRepositoryService().createDeployment();
        try {
            for (var model : new PathMatchingResourcePatternResolver().getResources("classpath*:models/**/*.bpmn")) {
                deployment.addString(model.getFilename(), model.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        deployment.deploy();
    }

    /** One case from its registration to its end, the same tasks with the same routing answers. */
    void walk(Map<String, Object> registered, List<Completed> tasks, Map<String, Form> forms) {
        var key = UUID.randomUUID().toString();
        engine.getRuntimeService().startProcessInstanceByMessage("ApplicationRegistered", key, registered);
        tasks.forEach(task -> complete(key, task, Objects.requireNonNull(forms.get(task.activity()))));
        if (engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .count()
                > 0) {
            throw new IllegalStateException("The case has not come to its end");
        }
    }

    private void complete(String key, Completed task, Form form) {
        var message = messages.get(task.activity());
        if (message != null && open(key, task.activity()) == null) {
            engine.getRuntimeService().startProcessInstanceByMessage(message, key);
        }
        var id = open(key, task.activity());
        engine.getTaskService().claim(id, "somebody");
        engine.getTaskService().complete(id, routing(task.answers(), form.schema()));
    }

    private @Nullable String open(String key, String activity) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(activity)
                .singleResult();
        return task == null ? null : task.getId();
    }

    private static Map<String, Object> routing(JsonNode answers, JsonNode schema) {
        var routing = new HashMap<String, Object>();
        schema.path("properties").properties().stream()
                .filter(property -> property.getValue().path("x-routing").asBoolean())
                .map(Map.Entry::getKey)
                .filter(answers::has)
                .forEach(name -> routing.put(name, plain(answers.get(name))));
        return routing;
    }

    private static Object plain(JsonNode answer) {
        return answer.isBoolean() ? answer.asBoolean() : answer.isInt() ? answer.asInt() : answer.asText();
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Whatever a diagram asks for by name is there, and does nothing; what a table would answer stands here. */
    private static final class DoNothing extends AbstractMap<Object, Object> {

        private static final JavaDelegate NOTHING = execution -> {};
        private static final Map<String, Object> ANSWERED_BY_TABLES = Map.of("payable", true);

        @Override
        public boolean containsKey(Object name) {
            return !String.valueOf(name).equals("execution");
        }

        @Override
        public Object get(Object name) {
            return ANSWERED_BY_TABLES.getOrDefault(String.valueOf(name), NOTHING);
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return Set.of();
        }
    }
}
