package org.huimin.intake;

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
import org.springframework.web.bind.annotation.RestController;

/** An applicant changes their mind; the answer comes later, from somebody else. */
@RestController
class WithdrawalController {

    private final WithdrawalRequests requests;
    private final CurrentActor actor;
    private final Once once;

    WithdrawalController(WithdrawalRequests requests, CurrentActor actor, Once once) {
        this.requests = requests;
        this.actor = actor;
        this.once = once;
    }

    @PostMapping("/api/cases/{number}/withdrawal")
    @AllowedFor({Role.INTAKE, Role.REVIEWER})
    ResponseEntity<Accepted> request(
            @PathVariable CaseNumber number,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody Withdrawal withdrawal) {
        return once.answer(key, new Asked(number, withdrawal), Accepted.class, () -> {
            requests.request(number, withdrawal, actor.get());
            return ResponseEntity.accepted().body(new Accepted(number, WithdrawalStatus.REQUESTED));
        });
    }

    /** The same body for another case is another request. */
    private record Asked(CaseNumber number, Withdrawal withdrawal) {}

    record Accepted(CaseNumber number, WithdrawalStatus status) {}
}
