package org.huimin.workflow.operations;

import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.DerivedRows;
import org.huimin.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operator's look at the derived rows: do they still follow from their record, and if not, make them anew. */
@RestController
@RequestMapping("/api/operations/derived-rows")
class DerivedRowsController {

    private final List<DerivedRows> derived;
    private final CurrentActor actor;
    private final AuditTrail audit;

    DerivedRowsController(List<DerivedRows> derived, CurrentActor actor, AuditTrail audit) {
        this.derived = derived;
        this.actor = actor;
        this.audit = audit;
    }

    @GetMapping
    @AllowedFor(Role.SYSTEM_ADMIN)
    List<State> check() {
        return derived.stream().map(DerivedRowsController::state).toList();
    }

    @PostMapping("/rebuild")
    @AllowedFor(Role.SYSTEM_ADMIN)
    List<State> rebuild() {
        derived.forEach(DerivedRows::rebuild);
        audit.write(actor.get().id(), "DERIVED_ROWS_REBUILT", null, null, null);
        return check();
    }

    private static State state(DerivedRows rows) {
        var difference = rows.check();
        return new State(
                rows.name(), difference.rows(), difference.missing(), difference.surplus(), difference.different());
    }

    record State(String name, long rows, long missing, long surplus, long different) {}
}
