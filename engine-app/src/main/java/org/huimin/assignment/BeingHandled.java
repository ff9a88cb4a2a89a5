package org.huimin.assignment;

import java.util.Set;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Waiting;
import org.springframework.stereotype.Component;

/** Where another lawyer may be asked for: somebody has the case, and nobody has asked already. */
@Component
class BeingHandled {

    /** From the naming of the lawyer to the day on which the case is concluded. */
    private static final Set<String> STAGES = Set.of("ASSIGNED", "ENGAGED", "HANDLING");

    private final Waiting waiting;

    BeingHandled(Waiting waiting) {
        this.waiting = waiting;
    }

    boolean byTheSameUntilNow(CaseRecord caseRecord) {
        return !caseRecord.ended()
                && caseRecord.lawyer() != null
                && caseRecord.stage() != null
                && STAGES.contains(caseRecord.stage())
                && !waiting.waits(caseRecord.number(), DecideReplacement.ACTIVITY)
                && !waiting.waits(caseRecord.number(), AnswerDeclining.ACTIVITY);
    }
}
