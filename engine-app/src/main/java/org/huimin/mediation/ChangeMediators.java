package org.huimin.mediation;

import org.huimin.access.Actor;
import org.huimin.casefile.CaseAction;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseRecord;
import org.springframework.stereotype.Component;

/** Offers a change of mediators, or a joint team, to whoever may decide it. */
@Component
class ChangeMediators implements CaseAction {

    private final MediatorChanges changes;

    ChangeMediators(MediatorChanges changes) {
        this.changes = changes;
    }

    @Override
    public String name() {
        return "CHANGE_MEDIATORS";
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return kind == CaseKind.MEDIATION;
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return changes.openTo(actor, caseRecord);
    }
}
