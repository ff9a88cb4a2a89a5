package org.huimin.intake;

import org.huimin.access.Actor;
import org.huimin.casefile.CaseAction;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.Role;
import org.springframework.stereotype.Component;

/** Offers legal aid to the parties of a dispute that could not be settled; what is known of it is carried over. */
@Component
class ApplyForAid implements CaseAction {

    private final FailedMediation failed;

    ApplyForAid(FailedMediation failed) {
        this.failed = failed;
    }

    @Override
    public String name() {
        return "APPLY_FOR_AID";
    }

    @Override
    public boolean concerns(CaseKind kind) {
        return kind == CaseKind.MEDIATION;
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return actor.holds(Role.INTAKE) && failed.is(caseRecord);
    }
}
