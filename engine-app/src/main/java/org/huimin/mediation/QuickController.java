package org.huimin.mediation;

import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.mediation.DisputeController.Registered;
import org.huimin.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The whole of a small quarrel in one submit. */
@RestController
class QuickController {

    private final QuickWay quickWay;
    private final CurrentActor actor;
    private final Once once;

    QuickController(QuickWay quickWay, CurrentActor actor, Once once) {
        this.quickWay = quickWay;
        this.actor = actor;
        this.once = once;
    }

    @PostMapping("/api/disputes/quick")
    @AllowedFor({Role.MEDIATOR, Role.COMMITTEE_HEAD})
    ResponseEntity<Registered> settle(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key, @RequestBody QuickDispute quick) {
        return once.answer(key, quick, Registered.class, () -> {
            var number = quickWay.settle(quick, actor.get());
            return ResponseEntity.status(HttpStatus.CREATED).body(new Registered(number));
        });
    }
}
