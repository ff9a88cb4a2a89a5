package org.huimin.supervision;

import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.shared.Page;
import org.huimin.shared.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Missed days. Everybody sees those that they have to explain; whoever supervises sees all within their reach. */
@RestController
@RequestMapping("/api/breaches")
class BreachController {

    private final OverdueList list;
    private final Causes causes;
    private final CurrentActor actor;
    private final Once once;

    BreachController(OverdueList list, Causes causes, CurrentActor actor, Once once) {
        this.list = list;
        this.causes = causes;
        this.actor = actor;
        this.once = once;
    }

    /** A search is posted, so that no name stands in an address. */
    @PostMapping("/search")
    @AllowedFor
    Page<OverdueRow> search(@RequestBody OverdueSearch search) {
        return list.page(actor.get(), search, Page.size(search.size()));
    }

    @PostMapping("/counts")
    @AllowedFor({Role.DIRECTOR, Role.AGENCY_HEAD, Role.STATS})
    OverdueCounts counts(@RequestBody OverdueSearch search) {
        return list.counts(actor.get(), search);
    }

    @PostMapping("/{id}/cause")
    @AllowedFor
    ResponseEntity<Explained> explain(
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody CauseAsked asked) {
        return once.answer(key, new Asked(id, asked), Explained.class, () -> {
            causes.give(id, asked, actor.get());
            return ResponseEntity.ok(new Explained(id));
        });
    }

    /** The same words for another breach are another request. */
    private record Asked(long id, CauseAsked asked) {}

    record Explained(long id) {}
}
