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

/** A registration is set right afterwards. */
@RestController
class CorrectionController {

    private final RegistrationCorrections corrections;
    private final CurrentActor actor;
    private final Once once;

    CorrectionController(RegistrationCorrections corrections, CurrentActor actor, Once once) {
        this.corrections = corrections;
        this.actor = actor;
        this.once = once;
    }

    @PostMapping("/api/cases/{number}/corrections")
    @AllowedFor({Role.INTAKE, Role.REVIEWER})
    ResponseEntity<Corrected> correct(
            @PathVariable CaseNumber number,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody CorrectionAsked asked) {
        return once.answer(key, new Asked(number, asked), Corrected.class, () -> {
            corrections.correct(number, asked, actor.get());
            return ResponseEntity.ok(new Corrected(number));
        });
    }

    /** The same body for another case is another request. */
    private record Asked(CaseNumber number, CorrectionAsked asked) {}

    record Corrected(CaseNumber number) {}
}
