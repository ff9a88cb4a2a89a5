package org.huimin.handling;

import org.huimin.access.Actor;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.DecisionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is missing to close a case, why its file was sent back, and how far the subsidy is; on the case page. */
@Component
class ClosingPart implements CasePagePart {

    private final MissingToClose missing;
    private final Subsidies subsidies;

    ClosingPart(MissingToClose missing, Subsidies subsidies) {
        this.missing = missing;
        this.subsidies = subsidies;
    }

    @Override
    public String name() {
        return "closing";
    }

    /** Nothing until somebody handles the case. */
    @Override
    public @Nullable View of(CaseRecord caseRecord, Actor actor) {
        return caseRecord.lawyer() == null
                ? null
                : new View(
                        missing.of(caseRecord),
                        subsidies.suggested(caseRecord.number()).orElse(null));
    }

    /** @param rate the row of the rates that the subsidy comes from, once it was asked */
    record View(MissingToClose.View file, @Nullable DecisionRow rate) {}
}
