package org.huimin.mediation;

import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Other mediators take a dispute on. */
@RestController
@RequestMapping("/api/disputes/{number}/mediators")
class MediatorController {

    private final MediatorChanges changes;
    private final CurrentActor actor;
    private final Once once;

    MediatorController(MediatorChanges changes, CurrentActor actor, Once once) {
        this.changes = changes;
        this.actor = actor;
        this.once = once;
    }

    @PostMapping
    @AllowedFor({Role.COMMITTEE_HEAD, Role.INTAKE, Role.STATS})
    ResponseEntity<Changed> change(
            @PathVariable CaseNumber number,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody MediatorsChosen chosen) {
        return once.answer(key, new Asked(number, chosen), Changed.class, () -> {
            changes.change(number, chosen, actor.get());
            return ResponseEntity.ok(new Changed(number));
        });
    }

    /** The same people for another dispute are another request. */
    private record Asked(CaseNumber number, MediatorsChosen chosen) {}

    record Changed(CaseNumber number) {}
}
