package org.huimin.assignment;

import java.util.List;
import org.huimin.organization.Firm;
import org.huimin.organization.Unit;
import org.huimin.shared.UnitId;

/**
 * A firm that might take a case, or the agency with its own staff.
 *
 * @param opposing whether it acts, or acted, for the other side
 * @param replaced whether it is the one that is being replaced in this case
 */
record CandidateFirm(
        Unit unit, Firm firm, boolean ownStaff, boolean opposing, boolean replaced, List<Candidate> lawyers) {

    CandidateFirm {
        lawyers = List.copyOf(lawyers);
    }

    UnitId id() {
        return unit.id();
    }
}
