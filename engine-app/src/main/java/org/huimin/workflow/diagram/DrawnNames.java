package org.huimin.workflow.diagram;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.huimin.casefile.ElementNames;
import org.springframework.stereotype.Component;

/** The names in the newest diagrams; each diagram is read once, for models come with the program. */
@Component
class DrawnNames implements ElementNames {

    private final RepositoryService repository;
    private final Map<String, Map<String, String>> byProcess = new ConcurrentHashMap<>();

    DrawnNames(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Optional<String> of(String process, String element) {
        return Optional.ofNullable(
                byProcess.computeIfAbsent(process, this::read).get(element));
    }

    private Map<String, String> read(String process) {
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return newest == null ? Map.of() : names(newest);
    }

    private Map<String, String> names(ProcessDefinition diagram) {
        return repository.getBpmnModelInstance(diagram.getId()).getModelElementsByType(FlowElement.class).stream()
                .collect(Collectors.toMap(FlowElement::getId, element -> diagram.getName() + " · " + name(element)));
    }

    /** A flow is the answer to the question that stands before it. */
    private static String name(FlowElement element) {
        return element instanceof SequenceFlow flow
                ? said(flow.getSource()) + Objects.requireNonNullElse(flow.getName(), "")
                : said(element);
    }

    private static String said(FlowElement element) {
        return Objects.requireNonNullElse(element.getName(), element.getId());
    }
}
