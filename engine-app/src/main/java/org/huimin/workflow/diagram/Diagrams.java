package org.huimin.workflow.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.huimin.shared.CaseNumber;
import org.huimin.workflow.diagram.Diagram.State;
import org.huimin.workflow.diagram.Diagram.Visit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The activity history of one case: the one thing that a page may ask the engine. */
@Component
class Diagrams {

    private final HistoryService history;
    private final RepositoryService repository;
    private final Clock clock;

    Diagrams(HistoryService history, RepositoryService repository, Clock clock) {
        this.history = history;
        this.repository = repository;
        this.clock = clock;
    }

    /** The overview first, then each phase in the order in which it was reached. */
    @Transactional(readOnly = true)
    public List<Diagram> of(CaseNumber number) {
        var instances = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
        return instances.stream()
                .sorted((one, other) -> Boolean.compare(isPhase(one), isPhase(other)))
                .map(this::diagram)
                .toList();
    }

    private static boolean isPhase(HistoricProcessInstance instance) {
        return instance.getSuperProcessInstanceId() != null;
    }

    private Diagram diagram(HistoricProcessInstance instance) {
        var visits = Visits.of(
                history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list(),
                clock);
        return new Diagram(
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                xml(instance.getProcessDefinitionId()),
                visits.stream().anyMatch(visit -> visit.state() == State.CURRENT),
                visits,
                flows(repository.getBpmnModelInstance(instance.getProcessDefinitionId()), visits));
    }

    /** A flow was taken if what it leaves is done and what it leads to was visited. */
    private static List<String> flows(BpmnModelInstance model, List<Visit> visits) {
        Set<String> visited = visits.stream().map(Visit::id).collect(Collectors.toSet());
        Set<String> left = visits.stream()
                .filter(visit -> visit.state() == State.DONE)
                .map(Visit::id)
                .collect(Collectors.toSet());
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> left.contains(flow.getSource().getId()))
                .filter(flow -> visited.contains(flow.getTarget().getId()))
                .map(SequenceFlow::getId)
                .toList();
    }

    private String xml(String definitionId) {
        try (var model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
