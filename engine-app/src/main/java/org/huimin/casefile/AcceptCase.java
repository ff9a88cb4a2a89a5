package org.huimin.casefile;

import org.huimin.access.Actor;
import org.huimin.shared.Role;
import org.springframework.stereotype.Component;

/** Another officer may take the case over. */
@Component
class AcceptCase implements CaseAction {

    private final AnsweringOfficers officers;

    AcceptCase(AnsweringOfficers officers) {
        this.officers = officers;
    }

    @Override
    public String name() {
        return "ACCEPT_CASE";
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return actor.holds(Role.INTAKE)
                && !caseRecord.ended()
                && !officers.of(caseRecord).equals(actor.id());
    }
}
