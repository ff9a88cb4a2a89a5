package org.huimin.workflow.operations;

import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.Rebuilding;
import org.huimin.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operator's look at the derived rows. */
@RestController
@RequestMapping("/api/operations/derived-rows")
class DerivedRowsController {

    private final DerivedRowsDesk desk;
    private final Rebuilding rebuilding;
    private final CurrentActor actor;

    DerivedRowsController(DerivedRowsDesk desk, Rebuilding rebuilding, CurrentActor actor) {
        this.desk = desk;
        this.rebuilding = rebuilding;
        this.actor = actor;
    }

    @GetMapping
    @AllowedFor(Role.SYSTEM_ADMIN)
    List<DerivedRowsDesk.State> check() {
        return desk.check();
    }

    /** How far this node has come, while it makes rows anew: at its start, or because somebody asked for it. */
    @GetMapping("/rebuilding")
    @AllowedFor(Role.SYSTEM_ADMIN)
    List<Rebuilding.Progress> rebuilding() {
        return rebuilding.running();
    }

    @PostMapping("/rebuild")
    @AllowedFor(Role.SYSTEM_ADMIN)
    List<DerivedRowsDesk.State> rebuild() {
        return desk.rebuild(actor.get());
    }
}
