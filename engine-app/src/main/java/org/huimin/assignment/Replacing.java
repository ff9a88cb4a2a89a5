package org.huimin.assignment;

import org.huimin.casefile.CaseRecord;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;

/** While a case waits for another lawyer it knows the one who is replaced, and their firm: neither is chosen again. */
final class Replacing {

    private static final String STAGE = "REPLACING";

    private Replacing() {}

    static boolean inCourse(CaseRecord caseRecord) {
        return STAGE.equals(caseRecord.stage());
    }

    static boolean replaces(CaseRecord caseRecord, PersonId lawyer) {
        return inCourse(caseRecord) && caseRecord.handledBy(lawyer);
    }

    /** The agency may give one of its own cases to another member of its staff. */
    static boolean replaces(CaseRecord caseRecord, UnitId firm) {
        return STAGE.equals(caseRecord.stage()) && firm.equals(caseRecord.firm()) && !firm.equals(caseRecord.agency());
    }
}
