package org.huimin.metrics;

import java.util.Objects;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.UnitId;

/** Where a case counts: the unit that does the work, the agency that answers for it, and whose case it is. */
record Place(UnitId unit, UnitId agency, boolean green, boolean targetGroup) {

    /** An application counts where it was received, a dispute with the committee that holds it. */
    static Place of(CaseRecord caseRecord) {
        return new Place(
                Objects.requireNonNullElse(caseRecord.committee(), caseRecord.unit()),
                caseRecord.agency(),
                caseRecord.green(),
                caseRecord.inTargetGroup());
    }
}
