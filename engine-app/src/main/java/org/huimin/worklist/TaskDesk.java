package org.huimin.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.access.RoleHolders;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.organization.People;
import org.huimin.organization.Person;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Refusal;
import org.huimin.shared.UnitId;
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
    private final TaskTable table;
    private final TaskEngine engine;
    private final Cases cases;
    private final Steps steps;
    private final Completion completion;
    private final RoleHolders roleHolders;
    private final People people;
    private final Handovers handovers;
    private final AuditTrail audit;

    TaskDesk(
            TaskList tasks,
            TaskTable table,
            TaskEngine engine,
            Cases cases,
            Steps steps,
            Completion completion,
            RoleHolders roleHolders,
            People people,
            Handovers handovers,
            AuditTrail audit) {
        this.tasks = tasks;
        this.table = table;
        this.engine = engine;
        this.cases = cases;
        this.steps = steps;
        this.completion = completion;
        this.roleHolders = roleHolders;
        this.people = people;
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
        var task = lock(taskId, actor);
        if (!task.heldBy(actor.id())) {
            requireFree(task, actor);
            engine.claim(taskId, actor.id());
            audit.write(actor.id(), "TASK_CLAIMED", task.caseNumber(), taskId, task.activity());
        }
        return get(taskId, actor);
    }

    private void requireFree(StoredRow locked, Actor actor) {
        if (locked.assignee() != null) {
            throw heldBySomebodyElse(locked.assignee());
        }
        permit(locked, actor);
    }

    private TaskHeldBySomebodyElse heldBySomebodyElse(PersonId holder) {
        return new TaskHeldBySomebodyElse(people.get(holder).name());
    }

    /** Takes the first free task of the unit's basket that this person may do; none if there is none. */
    public Optional<TaskRow> claimNext(Actor actor) {
        for (var candidate : tasks.firstFree(actor, 20)) {
            if (mayDo(candidate.activityId(), candidate.caseNumber(), actor)) {
                return Optional.of(claim(candidate.id(), actor));
            }
        }
        return Optional.empty();
    }

    /** What this person can go on with in a case: the task that they hold, or else a free one of their basket. */
    @Transactional(readOnly = true)
    public Optional<TaskRow> nextIn(CaseNumber number, Actor actor) {
        var open = table.of(number).stream()
                .filter(task -> concerns(task, actor))
                .sorted(Comparator.comparing(StoredRow::taskId))
                .toList();
        return open.stream()
                .filter(task -> task.heldBy(actor.id()))
                .findFirst()
                .or(() -> open.stream()
                        .filter(task -> task.assignee() == null && mayDo(task, actor))
                        .findFirst())
                .flatMap(task -> tasks.find(task.taskId()));
    }

    /** Gives a task back to the basket. */
    public TaskRow release(String taskId, Actor actor) {
        var task = lockHeld(taskId, actor);
        engine.release(taskId);
        audit.write(actor.id(), "TASK_RELEASED", task.caseNumber(), taskId, task.activity());
        return get(taskId, actor);
    }

    /** Those who could take the task over: colleagues of the basket's unit who hold its role and may do it in this case. */
    @Transactional(readOnly = true)
    public List<Person> colleagues(String taskId, Actor actor) {
        var task = find(taskId, actor);
        return roleHolders.in(task.unit(), task.role()).stream()
                .filter(person -> !person.id().equals(actor.id()))
                .filter(person -> mayDo(task, actorOf(person, task)))
                .toList();
    }

    private static Actor actorOf(Person person, StoredRow task) {
        return new Actor(person.id(), person.name(), person.unit(), Set.of(task.role()));
    }

    private boolean mayDo(StoredRow task, Actor actor) {
        return mayDo(task.activity(), task.caseNumber(), actor);
    }

    private boolean mayDo(String activity, CaseNumber number, Actor actor) {
        try {
            permit(activity, number, actor);
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
        if (task.assignee() == null || !handovers.justNow(taskId, actor.id(), task.assignee())) {
            throw new CannotBeTakenBack();
        }
        engine.handOver(taskId, actor.id());
        audit.write(actor.id(), "TASK_TAKEN_BACK", task.caseNumber(), taskId, task.activity());
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
        if (!task.heldBy(actor.id())) {
            requireFree(task, actor);
        }
        return complete(task, formVersion, answers, actor);
    }

    private CaseRecord complete(StoredRow task, String formVersion, JsonNode answers, Actor actor) {
        completion.complete(task, cases.get(task.caseNumber()), formVersion, answers, actor);
        return cases.get(task.caseNumber());
    }

    /** A task of the person's own or of their basket; refused as gone otherwise. */
    @Transactional(readOnly = true)
    public TaskRow get(String taskId, Actor actor) {
        return tasks.find(taskId)
                .filter(task -> task.heldBy(actor.id()) || mayTakeOutOf(task.basketUnit(), task.role(), actor))
                .orElseThrow(TaskGone::new);
    }

    private StoredRow find(String taskId, Actor actor) {
        return table.find(taskId).filter(task -> concerns(task, actor)).orElseThrow(TaskGone::new);
    }

    /** Read only then: while we waited for the lock somebody may have taken or completed it. */
    private StoredRow lock(String taskId, Actor actor) {
        cases.lock(table.caseOf(taskId).orElseThrow(TaskGone::new));
        return find(taskId, actor);
    }

    private StoredRow lockHeld(String taskId, Actor actor) {
        var task = lock(taskId, actor);
        if (task.assignee() == null) {
            throw new TaskNotClaimed();
        }
        if (!task.heldBy(actor.id())) {
            throw heldBySomebodyElse(task.assignee());
        }
        return task;
    }

    private void permit(StoredRow task, Actor actor) {
        permit(task.activity(), task.caseNumber(), actor);
    }

    private void permit(String activity, CaseNumber number, Actor actor) {
        steps.of(activity).ifPresent(step -> step.permit(cases.get(number), actor));
    }

    private static boolean concerns(StoredRow task, Actor actor) {
        return task.heldBy(actor.id()) || mayTakeOutOf(task.unit(), task.role(), actor);
    }

    private static boolean mayTakeOutOf(UnitId basket, String role, Actor actor) {
        return actor.unit().equals(basket) && actor.holds(role);
    }
}
