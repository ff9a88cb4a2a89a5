package org.huimin.organization;

import java.time.LocalDate;
import org.huimin.shared.Refusal;

/** Nobody is away twice at once. */
class LeavesOverlap extends Refusal {

    LeavesOverlap(LocalDate from, LocalDate until) {
        super(Kind.CONFLICT, from.toString(), until.toString());
    }
}
