package org.huimin.intake;

import java.util.Map;
import java.util.Set;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Fact;
import org.huimin.casefile.Facts;
import org.springframework.stereotype.Component;

/** Says of a dispute that mediation did not help: nobody accepted it, it failed, or the agreement was broken. */
@Component
class FailedMediation {

    private static final Set<String> STAGES = Set.of("NOT_ACCEPTED", "FAILED", "BREACHED");

    /** What the parties are told other ways after; and what begins anew. */
    private static final Map<String, Boolean> TURNS =
            Map.of("partiesGuided", true, "agreementEffective", false, "disputeReopened", false);

    private final Facts facts;

    FailedMediation(Facts facts) {
        this.facts = facts;
    }

    boolean is(CaseRecord caseRecord) {
        return caseRecord.dispute() && (STAGES.contains(String.valueOf(caseRecord.stage())) || guided(caseRecord));
    }

    /** Beyond these stages, in the archive say, the last turn counts. */
    private boolean guided(CaseRecord caseRecord) {
        return facts.all(caseRecord.number()).stream()
                .map(Fact::name)
                .filter(TURNS::containsKey)
                .reduce((earlier, later) -> later)
                .map(TURNS::get)
                .orElse(false);
    }
}
