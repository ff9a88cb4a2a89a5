package org.huimin.worklist;

import java.util.List;
import org.huimin.access.Actor;
import org.huimin.organization.Person;
import org.huimin.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Many tasks at once: each is a deed of its own, so that what cannot be done keeps nothing else from being done, and
 * every one has its answer.
 */
@Component
class Bulk {

    private final TaskDesk desk;
    private final BulkWords words;

    Bulk(TaskDesk desk, BulkWords words) {
        this.desk = desk;
        this.words = words;
    }

    List<BulkResult> claim(TaskIds tasks, Actor actor) {
        return each(tasks, id -> desk.claim(id, actor));
    }

    List<BulkResult> release(TaskIds tasks, Actor actor) {
        return each(tasks, id -> desk.release(id, actor));
    }

    List<BulkResult> handOver(TaskIds tasks, PersonId to, Actor actor) {
        return each(tasks, id -> desk.handOver(id, to, actor));
    }

    /** Undoes a hand-over. */
    List<BulkResult> takeBack(TaskIds tasks, Actor actor) {
        return each(tasks, id -> desk.takeBack(id, actor));
    }

    /** Those who could take over every one of the tasks. */
    List<Person> colleagues(TaskIds tasks, Actor actor) {
        return tasks.distinct().stream()
                .map(id -> desk.colleagues(id, actor))
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElse(List.of());
    }

    private List<BulkResult> each(TaskIds tasks, Deed deed) {
        return tasks.distinct().stream().map(id -> one(id, deed)).toList();
    }

    private BulkResult one(String id, Deed deed) {
        try {
            return BulkResult.done(id, deed.on(id));
        } catch (RuntimeException failure) {
            return BulkResult.refused(id, words.of(failure));
        }
    }

    @FunctionalInterface
    private interface Deed {
        TaskRow on(String taskId);
    }
}
