package org.huimin.intake;

import java.util.Set;
import org.huimin.casefile.CaseRecord;

/** An application that nobody has decided on, and for which no aid is given yet. */
final class Undecided {

    private static final Set<String> STAGES =
            Set.of("SUBMITTED", "SUPPLEMENT", "UNDER_REVIEW", "XREGION", "PENDING_APPROVAL");

    private Undecided() {}

    static boolean is(CaseRecord caseRecord) {
        return caseRecord.stage() != null && STAGES.contains(caseRecord.stage());
    }
}
