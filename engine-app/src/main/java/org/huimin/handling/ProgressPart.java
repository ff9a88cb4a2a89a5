package org.huimin.handling;

import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.springframework.stereotype.Component;

/** The progress entries, on the case page. */
@Component
class ProgressPart implements CasePagePart {

    private final ProgressEntries entries;

    ProgressPart(ProgressEntries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public View of(CaseRecord caseRecord, Actor actor) {
        return new View(entries.of(caseRecord.number()), entries.hearings(caseRecord.number()));
    }

    record View(List<ProgressEntry> entries, List<Hearing> hearings) {}
}
