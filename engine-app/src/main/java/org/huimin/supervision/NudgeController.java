package org.huimin.supervision;

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

/** Whoever leads asks how a case is getting on. */
@RestController
class NudgeController {

    private final Nudges nudges;
    private final CurrentActor actor;
    private final Once once;

    NudgeController(Nudges nudges, CurrentActor actor, Once once) {
        this.nudges = nudges;
        this.actor = actor;
        this.once = once;
    }

    @PostMapping("/api/cases/{number}/nudges")
    @AllowedFor({Role.DIRECTOR, Role.AGENCY_HEAD, Role.COMMITTEE_HEAD, Role.STATS})
    ResponseEntity<Noted> nudge(
            @PathVariable CaseNumber number,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody NudgeAsked asked) {
        return once.answer(
                key,
                new Asked(number, asked),
                Noted.class,
                () -> ResponseEntity.ok(new Noted(nudges.nudge(number, asked, actor.get()))));
    }

    /** The same words about another case are another request. */
    private record Asked(CaseNumber number, NudgeAsked asked) {}

    record Noted(long id) {}
}
