package org.huimin.intake;

import org.huimin.access.Actor;
import org.huimin.casefile.CaseAction;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.Role;
import org.springframework.stereotype.Component;

/** Offers to set an application right while its case is under way; a notice is an organ's letter, which stays as it came. */
@Component
class CorrectRegistration implements CaseAction {

    @Override
    public String name() {
        return "CORRECT_REGISTRATION";
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return (actor.holds(Role.INTAKE) || actor.holds(Role.REVIEWER))
                && !caseRecord.ended()
                && !caseRecord.channel().equals(Notices.CHANNEL);
    }
}
