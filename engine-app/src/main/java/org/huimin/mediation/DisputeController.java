package org.huimin.mediation;

import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A dispute comes in, at a counter or in a village. */
@RestController
@RequestMapping("/api/disputes")
class DisputeController {

    private final Disputes disputes;
    private final MediatorChoice choice;
    private final MyDisputes mine;
    private final AskedParties asked;
    private final CurrentActor actor;
    private final Once once;

    DisputeController(
            Disputes disputes,
            MediatorChoice choice,
            MyDisputes mine,
            AskedParties asked,
            CurrentActor actor,
            Once once) {
        this.disputes = disputes;
        this.choice = choice;
        this.mine = mine;
        this.asked = asked;
        this.actor = actor;
        this.once = once;
    }

    @PostMapping
    @AllowedFor({Role.INTAKE, Role.MEDIATOR, Role.COMMITTEE_HEAD})
    ResponseEntity<Registered> register(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key, @RequestBody DisputeTyped typed) {
        return once.answer(key, typed, Registered.class, () -> {
            var number = disputes.register(typed, actor.get());
            return ResponseEntity.status(HttpStatus.CREATED).body(new Registered(number));
        });
    }

    /** The disputes that the mediator leads or helps with, what is due first at the top. */
    @GetMapping("/mine")
    @AllowedFor(Role.MEDIATOR)
    List<MyDisputes.Row> mine() {
        return mine.of(actor.get());
    }

    /** Who has to be asked, and what they said to being mediated; forms name a party by its number. */
    @GetMapping("/{number}/parties")
    @AllowedFor({Role.INTAKE, Role.MEDIATOR, Role.COMMITTEE_HEAD})
    List<AskedParties.Asked> parties(@PathVariable CaseNumber number) {
        return asked.of(number, actor.get());
    }

    /** Who may mediate this dispute. */
    @GetMapping("/{number}/mediators")
    @AllowedFor({Role.COMMITTEE_HEAD, Role.INTAKE, Role.STATS})
    List<MediatorChoice.Candidate> mediators(@PathVariable CaseNumber number) {
        return choice.of(number, actor.get());
    }

    record Registered(CaseNumber number) {}
}
