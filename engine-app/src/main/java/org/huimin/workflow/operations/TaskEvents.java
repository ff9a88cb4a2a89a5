package org.huimin.workflow.operations;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.huimin.casefile.Cases;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.workflow.bundle.Properties;
import org.huimin.worklist.OpenTask;
import org.huimin.worklist.TaskRows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the worklist of every task that the engine opens, hands to somebody, or closes, in the engine's transaction. */
@Component
class TaskEvents {

    private final TaskRows rows;
    private final Cases cases;
    private final RepositoryService repository;

    TaskEvents(TaskRows rows, Cases cases, RepositoryService repository) {
        this.rows = rows;
        this.cases = cases;
        this.repository = repository;
    }

    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> open(task);
            case TaskListener.EVENTNAME_ASSIGNMENT -> rows.assigned(task.getId(), assignee(task));
            case TaskListener.EVENTNAME_UPDATE -> rows.assigned(task.getId(), assignee(task));
            case TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE -> rows.closed(task.getId());
            default -> {}
        }
    }

    private void open(DelegateTask task) {
        var properties = Properties.of(task.getBpmnModelElementInstance());
        var number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        var definition = repository.getProcessDefinition(task.getProcessDefinitionId());
        var holder = holder(properties, number);
        rows.opened(new OpenTask(
                task.getId(),
                number,
                task.getTaskDefinitionKey(),
                task.getName(),
                definition.getKey(),
                definition.getDeploymentId(),
                role(task),
                properties.get("basket"),
                holder.orElse(assignee(task)),
                task.getCreateTime().toInstant()));
        holder.ifPresent(person -> task.setAssignee(person.toString()));
    }

    /** A task that the diagram gives to the case's lawyer or mediator is theirs at once. */
    private Optional<PersonId> holder(Properties properties, CaseNumber number) {
        return properties.find("holder").map(holder -> switch (holder) {
            case "mediator" -> cases.get(number).mediator();
            default -> cases.get(number).lawyer();
        });
    }

    private static String role(DelegateTask task) {
        return task.getCandidates().stream()
                .map(link -> link.getGroupId())
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable PersonId assignee(DelegateTask task) {
        return task.getAssignee() == null ? null : PersonId.parse(task.getAssignee());
    }
}
