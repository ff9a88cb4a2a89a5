package org.huimin.workflow.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.workflow.bundle.Properties;
import org.huimin.workflow.plugin.OneCommand;
import org.huimin.worklist.OpenTask;
import org.huimin.worklist.TaskEngine;
import org.springframework.stereotype.Component;

/** The engine's tasks, for the worklist. */
@Component
class CamundaTasks implements TaskEngine {

    private static final int PAGE = 500;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final OneCommand oneCommand;

    CamundaTasks(TaskService tasks, RuntimeService runtime, RepositoryService repository, OneCommand oneCommand) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.oneCommand = oneCommand;
    }

    @Override
    public void claim(String taskId, PersonId person) {
        tasks.claim(taskId, person.toString());
    }

    @Override
    public void release(String taskId) {
        tasks.setAssignee(taskId, null);
    }

    @Override
    public void handOver(String taskId, PersonId person) {
        tasks.setAssignee(taskId, person.toString());
    }

    @Override
    public void complete(String taskId, Map<String, Object> routing) {
        tasks.complete(taskId, routing);
    }

    @Override
    public void claimAndComplete(String taskId, PersonId person, Map<String, Object> routing) {
        oneCommand.of(() -> {
            claim(taskId, person);
            complete(taskId, routing);
        });
    }

    @Override
    public List<OpenTask> open() {
        var open = new ArrayList<OpenTask>();
        List<Task> page;
        do {
            page = tasks.createTaskQuery().orderByTaskId().asc().listPage(open.size(), PAGE);
            page.stream().map(this::read).forEach(open::add);
        } while (page.size() == PAGE);
        return open;
    }

    private OpenTask read(Task task) {
        var definition = repository.getProcessDefinition(task.getProcessDefinitionId());
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        UserTask element = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        var role = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
                .map(link -> link.getGroupId())
                .findFirst()
                .orElseThrow();
        return new OpenTask(
                task.getId(),
                new CaseNumber(instance.getBusinessKey()),
                task.getTaskDefinitionKey(),
                task.getName(),
                definition.getKey(),
                definition.getDeploymentId(),
                role,
                Properties.of(element).get("basket"),
                task.getAssignee() == null ? null : PersonId.parse(task.getAssignee()),
                task.getCreateTime().toInstant());
    }
}
