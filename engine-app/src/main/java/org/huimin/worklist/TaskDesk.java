package org.huimin.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.access.RoleHolders;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.organization.Person;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a person takes a task, gives it back, hands it over and completes it. Each deed locks the case first, so that of
 * two people who reach for one task exactly one has it, and the other reads who.
 */
@Component
@Transactional
public class TaskDesk {

    private final TaskList tasks;
    private final TaskEngine engine;
    private final Cases cases;
    private final Steps steps;
    private final Completion completion;
    private final RoleHolders roleHolders;
    private final Handovers handovers;
    private final AuditTrail audit;

    TaskDesk(
            TaskList tasks,
            TaskEngine engine,
            Cases cases,
            Steps steps,
            Completion completion,
            RoleHolders roleHolders,
            Handovers handovers,
            AuditTrail audit) {
        this.tasks = tasks;
        this.engine = engine;
        this.cases = cases;
        this.steps = steps;
        this.completion = completion;
        this.roleHolders = roleHolders;
        this.handovers = handovers;
        this.audit = audit;
    }

    /** The open tasks of a case, most urgent first. */
    @Transactional(readOnly = true)
    public List<TaskRow> openTasks(CaseNumber number) {
        return tasks.of(number);
    }

    /** Takes a task that nobody holds; taking what one holds already changes nothing. */
    public TaskRow claim(String taskId, Actor actor) {
        take(lock(taskId, actor), actor);
        return get(taskId, actor);
    }

    private void take(TaskRow locked, Actor actor) {
        if (locked.heldBy(actor.id())) {
            return;
        }
        if (locked.assignee() != null) {
            throw new TaskHeldBySomebodyElse(locked.assignee().name());
        }
        permit(locked, actor);
        engine.claim(locked.id(), actor.id());
        audit.write(actor.id(), "TASK_CLAIMED", locked.caseNumber(), locked.id(), locked.activityId());
    }

    /** Takes the first free task of the unit's basket that this person may do; none if there is none. */
    public Optional<TaskRow> claimNext(Actor actor) {
        for (var candidate : tasks.firstFree(actor, 20)) {
            try {
                permit(candidate, actor);
            } catch (Refusal notForThisPerson) {
                continue;
            }
            return Optional.of(claim(candidate.id(), actor));
        }
        return Optional.empty();
    }

    /** What this person can go on with in a case: the task that they hold, or else a free one of their basket. */
    @Transactional(readOnly = true)
    public Optional<TaskRow> nextIn(CaseNumber number, Actor actor) {
        var open = openTasks(number);
        return open.stream()
                .filter(task -> task.heldBy(actor.id()))
                .findFirst()
                .or(() -> open.stream()
                        .filter(task -> task.assignee() == null && concerns(task, actor) && mayDo(task, actor))
                        .findFirst());
    }

    /** Gives a task back to the basket. */
    public TaskRow release(String taskId, Actor actor) {
        var task = lockHeld(taskId, actor);
        engine.release(taskId);
        audit.write(actor.id(), "TASK_RELEASED", task.caseNumber(), taskId, task.activityId());
        return get(taskId, actor);
    }

    /** Those who could take the task over: colleagues of the basket's unit who hold its role and may do it in this case. */
    @Transactional(readOnly = true)
    public List<Person> colleagues(String taskId, Actor actor) {
        var task = get(taskId, actor);
        return roleHolders.in(task.basketUnit(), task.role()).stream()
                .filter(person -> !person.id().equals(actor.id()))
                .filter(person -> mayDo(task, actorOf(person, task)))
                .toList();
    }

    private static Actor actorOf(Person person, TaskRow task) {
        return new Actor(person.id(), person.name(), person.unit(), Set.of(task.role()));
    }

    private boolean mayDo(TaskRow task, Actor actor) {
        try {
            permit(task, actor);
            return true;
        } catch (Refusal notInThisCase) {
            return false;
        }
    }

    public TaskRow handOver(String taskId, PersonId to, Actor actor) {
        var task = lockHeld(taskId, actor);
        if (colleagues(taskId, actor).stream().noneMatch(person -> person.id().equals(to))) {
            throw new NoSuchColleague();
        }
        engine.handOver(taskId, to);
        handovers.add(taskId, actor.id(), to);
        audit.write(actor.id(), "TASK_HANDED_OVER", task.caseNumber(), taskId, to.toString());
        return get(taskId, actor);
    }

    /** Undoes one's own hand-over, as long as it is fresh and the task is still with whom it was given to. */
    public TaskRow takeBack(String taskId, Actor actor) {
        var task = lock(taskId, actor);
        if (task.assignee() == null
                || !handovers.justNow(
                        taskId, actor.id(), new PersonId(task.assignee().id()))) {
            throw new CannotBeTakenBack();
        }
        engine.handOver(taskId, actor.id());
        audit.write(actor.id(), "TASK_TAKEN_BACK", task.caseNumber(), taskId, task.activityId());
        return get(taskId, actor);
    }

    /**
     * Completes a task that the person holds.
     *
     * @param formVersion the version of the form that was filled in
     * @return the case as it stands afterwards
     */
    public CaseRecord complete(String taskId, String formVersion, JsonNode answers, Actor actor) {
        return complete(lockHeld(taskId, actor), formVersion, answers, actor);
    }

    /** The same for a task that nobody holds yet: takes it and completes it, or does neither. */
    public CaseRecord claimAndComplete(String taskId, String formVersion, JsonNode answers, Actor actor) {
        var task = lock(taskId, actor);
        take(task, actor);
        return complete(task, formVersion, answers, actor);
    }

    private CaseRecord complete(TaskRow task, String formVersion, JsonNode answers, Actor actor) {
        completion.complete(task, cases.get(task.caseNumber()), formVersion, answers, actor);
        return cases.get(task.caseNumber());
    }

    /** A task of the person's own or of their basket; refused as gone otherwise. */
    @Transactional(readOnly = true)
    public TaskRow get(String taskId, Actor actor) {
        return tasks.find(taskId).filter(task -> concerns(task, actor)).orElseThrow(TaskGone::new);
    }

    /** Read only then: while we waited for the lock somebody may have taken or completed it. */
    private TaskRow lock(String taskId, Actor actor) {
        cases.lock(tasks.caseOf(taskId).orElseThrow(TaskGone::new));
        return get(taskId, actor);
    }

    private TaskRow lockHeld(String taskId, Actor actor) {
        var task = lock(taskId, actor);
        if (task.assignee() == null) {
            throw new TaskNotClaimed();
        }
        if (!task.heldBy(actor.id())) {
            throw new TaskHeldBySomebodyElse(task.assignee().name());
        }
        return task;
    }

    private void permit(TaskRow task, Actor actor) {
        steps.of(task.activityId()).ifPresent(step -> step.permit(cases.get(task.caseNumber()), actor));
    }

    private static boolean concerns(TaskRow task, Actor actor) {
        return task.heldBy(actor.id()) || (actor.unit().equals(task.basketUnit()) && actor.holds(task.role()));
    }
}
