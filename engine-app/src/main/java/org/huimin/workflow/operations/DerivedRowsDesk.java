package org.huimin.workflow.operations;

import java.util.List;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.DerivedRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whether the derived rows still follow from their record, and makes them all anew in one transaction. */
@Component
class DerivedRowsDesk {

    private final List<DerivedRows> derived;
    private final DerivedShapes shapes;
    private final AuditTrail audit;

    DerivedRowsDesk(List<DerivedRows> derived, DerivedShapes shapes, AuditTrail audit) {
        this.derived = derived;
        this.shapes = shapes;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<State> check() {
        return derived.stream().map(DerivedRowsDesk::state).toList();
    }

    @Transactional
    public List<State> rebuild(Actor actor) {
        audit.write(actor.id(), "DERIVED_ROWS_REBUILT", null, null, null);
        derived.forEach(shapes::rebuild);
        return check();
    }

    private static State state(DerivedRows rows) {
        var difference = rows.check();
        return new State(
                rows.name(), difference.rows(), difference.missing(), difference.surplus(), difference.different());
    }

    record State(String name, long rows, long missing, long surplus, long different) {}
}
