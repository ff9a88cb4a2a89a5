package org.huimin.deadline;

import java.util.List;
import java.util.Locale;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What the bureau promises beyond the law: everybody may read it, its director fixes it. */
@RestController
class PromiseController {

    private final Promises promises;
    private final CurrentActor actor;
    private final Once once;

    PromiseController(Promises promises, CurrentActor actor, Once once) {
        this.promises = promises;
        this.actor = actor;
        this.once = once;
    }

    @GetMapping("/api/promises")
    @AllowedFor
    List<PromiseView> all(Locale locale) {
        return promises.of(actor.get(), locale);
    }

    @PostMapping("/api/promises")
    @AllowedFor({Role.DIRECTOR, Role.SYSTEM_ADMIN})
    ResponseEntity<PromiseView[]> set(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody Asked asked,
            Locale locale) {
        return once.answer(key, asked, PromiseView[].class, () -> {
            promises.set(asked, actor.get());
            return ResponseEntity.ok(promises.of(actor.get(), locale).toArray(PromiseView[]::new));
        });
    }

    /**
     * A promise as it was typed.
     *
     * @param amount empty, where from that day on nothing is promised any more
     */
    record Asked(
            @Nullable String clock,
            @Nullable String amount,
            @Nullable String limitUnit,
            @Nullable String validFrom) {}
}
