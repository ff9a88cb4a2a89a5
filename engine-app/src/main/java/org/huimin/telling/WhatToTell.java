package org.huimin.telling;

import java.util.List;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.TaskNote;
import org.springframework.stereotype.Component;

/** Beside the form: everything that waits to be told in this case. */
@Component
class WhatToTell implements TaskNote {

    private final Tellings tellings;

    WhatToTell(Tellings tellings) {
        this.tellings = tellings;
    }

    @Override
    public String activity() {
        return TellApplicant.ACTIVITY;
    }

    @Override
    public String name() {
        return "toTell";
    }

    @Override
    public List<Telling> of(CaseRecord caseRecord) {
        return tellings.waiting(caseRecord.number());
    }
}
