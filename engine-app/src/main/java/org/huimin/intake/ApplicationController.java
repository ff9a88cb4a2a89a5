package org.huimin.intake;

import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The counter: an application comes in, a case number goes out. */
@RestController
class ApplicationController {

    private final Counter counter;
    private final CurrentActor actor;
    private final Once once;

    ApplicationController(Counter counter, CurrentActor actor, Once once) {
        this.counter = counter;
        this.actor = actor;
        this.once = once;
    }

    @PostMapping("/api/cases")
    @AllowedFor(Role.INTAKE)
    ResponseEntity<Registered> register(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody Registration registration) {
        return once.answer(key, registration, Registered.class, () -> {
            var number = counter.take(registration, actor.get());
            return ResponseEntity.status(HttpStatus.CREATED).body(new Registered(number));
        });
    }

    record Registered(CaseNumber number) {}
}
