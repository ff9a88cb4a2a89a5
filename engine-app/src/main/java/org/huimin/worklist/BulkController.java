package org.huimin.worklist;

import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.Labelled;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many tasks at once over HTTP. Doing it again changes nothing: what is done already is answered as done, or as gone. */
@RestController
@RequestMapping("/api/tasks/bulk")
class BulkController {

    private final Bulk bulk;
    private final CurrentActor actor;

    BulkController(Bulk bulk, CurrentActor actor) {
        this.bulk = bulk;
        this.actor = actor;
    }

    @PostMapping("/claim")
    @AllowedFor
    List<BulkResult> claim(@RequestBody TaskIds tasks) {
        return bulk.claim(tasks, actor.get());
    }

    @PostMapping("/release")
    @AllowedFor
    List<BulkResult> release(@RequestBody TaskIds tasks) {
        return bulk.release(tasks, actor.get());
    }

    @PostMapping("/handover")
    @AllowedFor
    List<BulkResult> handOver(@RequestBody HandOver handOver) {
        if (handOver.to() == null) {
            throw new NoSuchColleague();
        }
        return bulk.handOver(new TaskIds(handOver.ids()), handOver.to(), actor.get());
    }

    @PostMapping("/take-back")
    @AllowedFor
    List<BulkResult> takeBack(@RequestBody TaskIds tasks) {
        return bulk.takeBack(tasks, actor.get());
    }

    @PostMapping("/colleagues")
    @AllowedFor
    List<Labelled> colleagues(@RequestBody TaskIds tasks) {
        return bulk.colleagues(tasks, actor.get()).stream()
                .map(person -> new Labelled(person.id().value(), person.name()))
                .toList();
    }

    record HandOver(
            @Nullable List<@Nullable String> ids, @Nullable PersonId to) {}
}
