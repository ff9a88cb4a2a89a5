package org.huimin.mediation;

import java.time.Instant;
import org.huimin.deadline.MediationKind;
import org.huimin.deadline.Procedure;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a dispute has beyond every other case.
 *
 * @param group the number of the first dispute of the same quarrel; one that is mediated again, or anew, counts once with it
 * @param kind by whose rules it is mediated, and so how long
 * @param procedure of the court that passed it on, if one did
 * @param persons how many people it concerns, parties or not
 * @param poorVillage whether it arose in a registered poor village
 * @param enteredLate whether it was entered on a later day than it was received
 * @param quick whether it was registered, mediated and agreed at one go
 * @param dangerAt when danger or a group event was last reported
 */
record Dispute(
        CaseNumber number,
        CaseNumber group,
        MediationKind kind,
        Procedure procedure,
        int persons,
        boolean poorVillage,
        boolean enteredLate,
        boolean quick,
        @Nullable Instant dangerAt) {}
