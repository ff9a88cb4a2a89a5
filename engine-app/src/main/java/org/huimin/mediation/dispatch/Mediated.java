package org.huimin.mediation.dispatch;

import java.util.Set;
import org.huimin.casefile.CaseRecord;

/** Whether a dispute is still being settled: once something is agreed it is its committee's to the end. */
public final class Mediated {

    private static final Set<String> STAGES =
            Set.of("REGISTERED", "ACCEPTED", "MEDIATING", "SUSPENDED", "EXTENDED", "REOPENED");

    private static final Set<String> UNDER_WAY = Set.of("MEDIATING", "SUSPENDED", "EXTENDED", "REOPENED");

    private Mediated() {}

    static boolean still(CaseRecord caseRecord) {
        return in(STAGES, caseRecord);
    }

    /** Whether mediators were named, and nothing is agreed yet. */
    public static boolean underWay(CaseRecord caseRecord) {
        return in(UNDER_WAY, caseRecord);
    }

    private static boolean in(Set<String> stages, CaseRecord caseRecord) {
        var stage = caseRecord.stage();
        return caseRecord.dispute() && !caseRecord.ended() && stage != null && stages.contains(stage);
    }
}
