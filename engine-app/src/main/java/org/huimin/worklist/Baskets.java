package org.huimin.worklist;

import org.huimin.casefile.CaseRecord;
import org.huimin.organization.Units;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;

/** Finds whose basket a task lies in, from the word in the diagram and the case's units. */
@Component
class Baskets {

    private final Units units;

    Baskets(Units units) {
        this.units = units;
    }

    UnitId unitOf(String basket, CaseRecord caseRecord) {
        return switch (basket) {
            case "station", "committee" -> caseRecord.unit();
            case "agency" -> caseRecord.agency();
            case "bureau" -> units.bureauOf(caseRecord.agency()).id();
            // Until somebody is appointed, what waits for the firm lies with those who appoint.
            case "firm" -> caseRecord.firm() == null ? caseRecord.agency() : caseRecord.firm();
            default -> throw new IllegalArgumentException("No such basket: " + basket);
        };
    }
}
