package org.huimin.casefile;

import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody already stands in a case. Of a case beyond one's reach only that there is one is told, and whom to ask.
 *
 * @param certain by ID number, credit code or phone; by the name alone it is only a hint
 * @param opposed on another side than now
 * @param ask the agency that knows more; null where the case may be seen
 */
record PartyMatch(
        boolean certain,
        boolean opposed,
        @Nullable CaseNumber caseNumber,
        @Nullable PartyRole role,
        @Nullable String stage,
        @Nullable Boolean ended,
        @Nullable String ask) {

    static PartyMatch within(CaseRecord seen, PartyRole role, boolean certain, boolean opposed) {
        return new PartyMatch(certain, opposed, seen.number(), role, seen.stage(), seen.ended(), null);
    }

    static PartyMatch beyond(String ask, boolean certain) {
        return new PartyMatch(certain, true, null, null, null, null, ask);
    }
}
