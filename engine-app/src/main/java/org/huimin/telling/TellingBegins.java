package org.huimin.telling;

import org.huimin.casefile.ApplicantToBeTold;
import org.huimin.casefile.CaseMessage;
import org.huimin.shared.CaseNumber;

/** Opens the task. The diagram hears only of the first thing to tell; what comes while it waits is told along. */
record TellingBegins(CaseNumber caseNumber) implements CaseMessage.Beginning {

    @Override
    public String name() {
        return ApplicantToBeTold.class.getSimpleName();
    }
}
