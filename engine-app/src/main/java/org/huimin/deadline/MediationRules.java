package org.huimin.deadline;

import java.util.Optional;
import org.huimin.shared.CaseNumber;

/** Knows by whose rules a dispute is mediated; the room that mediates does. */
public interface MediationRules {

    /** Empty for what is no dispute. */
    Optional<Rules> of(CaseNumber number);

    /** What the limits of a dispute depend on. */
    record Rules(MediationKind kind, Procedure procedure) {}
}
