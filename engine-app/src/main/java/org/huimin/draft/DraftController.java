package org.huimin.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own drafts, of applications and of disputes: listed, resumed, changed, thrown away. */
@RestController
@RequestMapping("/api/drafts")
class DraftController {

    private final Drafts drafts;
    private final CurrentActor actor;
    private final Once once;

    DraftController(Drafts drafts, CurrentActor actor, Once once) {
        this.drafts = drafts;
        this.actor = actor;
        this.once = once;
    }

    @GetMapping
    @AllowedFor({Role.INTAKE, Role.MEDIATOR, Role.COMMITTEE_HEAD})
    List<DraftRow> mine(@RequestParam(defaultValue = "LEGAL_AID") DraftKind kind) {
        return drafts.of(kind, actor.get());
    }

    @GetMapping("/{id}")
    @AllowedFor({Role.INTAKE, Role.MEDIATOR, Role.COMMITTEE_HEAD})
    Draft one(@PathVariable long id) {
        return drafts.get(id, actor.get());
    }

    @PostMapping
    @AllowedFor({Role.INTAKE, Role.MEDIATOR, Role.COMMITTEE_HEAD})
    ResponseEntity<Begun> begin(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestParam(defaultValue = "LEGAL_AID") DraftKind kind,
            @RequestBody JsonNode content) {
        return once.answer(
                key,
                content,
                Begun.class,
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(new Begun(drafts.begin(kind, content, actor.get()))));
    }

    @PutMapping("/{id}")
    @AllowedFor({Role.INTAKE, Role.MEDIATOR, Role.COMMITTEE_HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable long id, @RequestBody JsonNode content) {
        drafts.change(id, content, actor.get());
    }

    @DeleteMapping("/{id}")
    @AllowedFor({Role.INTAKE, Role.MEDIATOR, Role.COMMITTEE_HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id) {
        drafts.delete(id, actor.get());
    }

    record Begun(long id) {}
}
