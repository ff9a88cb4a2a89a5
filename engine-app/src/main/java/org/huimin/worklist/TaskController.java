package org.huimin.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.casefile.Labelled;
import org.huimin.shared.Page;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The worklist over HTTP. Everybody may ask; everybody sees their own tasks and those of their baskets. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {

    private final TaskList list;
    private final TaskDesk desk;
    private final TaskPage page;
    private final Once once;
    private final CurrentActor actor;

    TaskController(TaskList list, TaskDesk desk, TaskPage page, Once once, CurrentActor actor) {
        this.list = list;
        this.desk = desk;
        this.page = page;
        this.once = once;
        this.actor = actor;
    }

    /** A search is posted, so that no name stands in an address. */
    @PostMapping("/search")
    @AllowedFor
    Page<TaskRow> search(@RequestBody TaskSearch search) {
        return list.page(actor.get(), search, Page.size(search.size()));
    }

    @GetMapping("/{id}")
    @AllowedFor
    Map<String, @Nullable Object> show(@PathVariable String id) {
        return page.of(id, actor.get());
    }

    @PostMapping("/{id}/claim")
    @AllowedFor
    TaskRow claim(@PathVariable String id) {
        return desk.claim(id, actor.get());
    }

    @PostMapping("/next")
    @AllowedFor
    ResponseEntity<TaskRow> next() {
        return desk.claimNext(actor.get())
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/{id}/release")
    @AllowedFor
    TaskRow release(@PathVariable String id) {
        return desk.release(id, actor.get());
    }

    @GetMapping("/{id}/colleagues")
    @AllowedFor
    List<Labelled> colleagues(@PathVariable String id) {
        return desk.colleagues(id, actor.get()).stream()
                .map(person -> new Labelled(person.id().value(), person.name()))
                .toList();
    }

    @PostMapping("/{id}/handover")
    @AllowedFor
    TaskRow handOver(@PathVariable String id, @RequestBody HandOver handOver) {
        return desk.handOver(id, handOver.to(), actor.get());
    }

    /** With {@code claiming} a task that nobody holds is taken in the same breath. */
    @PostMapping("/{id}/complete")
    @AllowedFor
    ResponseEntity<Completed> complete(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean claiming,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String formVersion,
            @RequestBody JsonNode answers) {
        var who = actor.get();
        Supplier<ResponseEntity<Completed>> work = () -> {
            var version = formVersion.replace("\"", "");
            var after = claiming
                    ? desk.claimAndComplete(id, version, answers, who)
                    : desk.complete(id, version, answers, who);
            var next = desk.nextIn(after.number(), who).orElse(null);
            return ResponseEntity.ok(new Completed(after.number().value(), after.stage(), next));
        };
        return once.answer(key, List.of(id, formVersion, answers), Completed.class, work);
    }

    record HandOver(PersonId to) {}

    /** What the case came to; {@code nextTask} is what the person can go on with in it, if anything. */
    record Completed(
            String caseNumber,
            @Nullable String stage,
            @Nullable TaskRow nextTask) {}
}
