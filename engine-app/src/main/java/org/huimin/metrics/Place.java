package org.huimin.metrics;

import org.huimin.casefile.CaseRecord;
import org.huimin.shared.UnitId;

/** Where a case counts: the unit that received it, the agency that decides it, and whose case it is. */
record Place(UnitId unit, UnitId agency, boolean green, boolean targetGroup) {

    static Place of(CaseRecord caseRecord) {
        return new Place(caseRecord.unit(), caseRecord.agency(), caseRecord.green(), caseRecord.inTargetGroup());
    }
}
