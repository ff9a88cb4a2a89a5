package org.huimin.telling;

import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.springframework.stereotype.Component;

/** What the applicant was told, on the case page. */
@Component
class TellingsPart implements CasePagePart {

    private final Tellings tellings;

    TellingsPart(Tellings tellings) {
        this.tellings = tellings;
    }

    @Override
    public String name() {
        return "tellings";
    }

    @Override
    public List<Telling> of(CaseRecord caseRecord, Actor actor) {
        return tellings.of(caseRecord.number());
    }
}
