package org.huimin.moving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tree of units, and the moves in it: who answers for the figures and who keeps the units may make them. */
@RestController
@RequestMapping("/api/units")
class MoveController {

    private final TreeOfUnits tree;
    private final UnitMoves moves;
    private final CurrentActor actor;
    private final Once once;
    private final Clock clock;

    MoveController(TreeOfUnits tree, UnitMoves moves, CurrentActor actor, Once once, Clock clock) {
        this.tree = tree;
        this.moves = moves;
        this.actor = actor;
        this.once = once;
        this.clock = clock;
    }

    /** @param on the day that is looked at; today if none is named */
    @GetMapping("/tree")
    @AllowedFor({Role.DIRECTOR, Role.AGENCY_HEAD, Role.STATS, Role.SECURITY_ADMIN})
    List<UnitOfTree> tree(@RequestParam(required = false) @Nullable LocalDate on) {
        return tree.on(Objects.requireNonNullElseGet(on, this::today), actor.get());
    }

    @PostMapping("/{id}/moves/trial")
    @AllowedFor({Role.DIRECTOR, Role.SECURITY_ADMIN})
    MoveTrial attempt(@PathVariable long id, @RequestBody AskedMove asked) {
        return moves.attempt(new UnitId(id), asked, actor.get());
    }

    @PostMapping("/{id}/moves")
    @AllowedFor({Role.DIRECTOR, Role.SECURITY_ADMIN})
    ResponseEntity<UnitOfTree[]> move(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @PathVariable long id,
            @RequestBody AskedMove asked) {
        return once.answer(key, List.of(id, asked), UnitOfTree[].class, () -> {
            moves.move(new UnitId(id), asked, actor.get());
            return asOfToday();
        });
    }

    @PostMapping("/{id}/moves/{on}/call-off")
    @AllowedFor({Role.DIRECTOR, Role.SECURITY_ADMIN})
    ResponseEntity<UnitOfTree[]> callOff(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @PathVariable long id,
            @PathVariable LocalDate on) {
        return once.answer(key, List.of(id, on), UnitOfTree[].class, () -> {
            moves.callOff(new UnitId(id), on, actor.get());
            return asOfToday();
        });
    }

    private ResponseEntity<UnitOfTree[]> asOfToday() {
        return ResponseEntity.ok(tree.on(today(), actor.get()).toArray(UnitOfTree[]::new));
    }

    private LocalDate today() {
        return OfficeTime.day(clock.instant());
    }
}
