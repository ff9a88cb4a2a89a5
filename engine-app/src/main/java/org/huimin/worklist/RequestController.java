package org.huimin.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests beside the tasks of a case. Everybody may ask; each request says for whom it is open. */
@RestController
@RequestMapping("/api/cases/{number}/requests/{name}")
class RequestController {

    private final RequestDesk desk;
    private final Once once;
    private final CurrentActor actor;

    RequestController(RequestDesk desk, Once once, CurrentActor actor) {
        this.desk = desk;
        this.once = once;
        this.actor = actor;
    }

    @GetMapping
    @AllowedFor
    Map<String, @Nullable Object> show(@PathVariable CaseNumber number, @PathVariable String name) {
        return desk.page(number, name, actor.get());
    }

    @PostMapping
    @AllowedFor
    ResponseEntity<Made> make(
            @PathVariable CaseNumber number,
            @PathVariable String name,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String formVersion,
            @RequestBody JsonNode answers) {
        var who = actor.get();
        return once.answer(key, List.of(number, name, formVersion, answers), Made.class, () -> {
            var after = desk.make(number, name, formVersion.replace("\"", ""), answers, who);
            return ResponseEntity.accepted().body(new Made(after.number(), after.stage()));
        });
    }

    /** The request waits for its answer; where the case stands meanwhile. */
    record Made(CaseNumber caseNumber, @Nullable String stage) {}
}
