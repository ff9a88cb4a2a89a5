package org.huimin.agreement;

import java.util.List;
import java.util.Map;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.PartyRole;

/**
 * For whom an agreement settles everything. Where it does so for nobody who applied, the figure of success does not
 * count it.
 */
enum SettledFor {
    EVERYBODY,
    SOME_APPLICANT,
    NO_APPLICANT;

    /** @param parties the parties of the dispute by their number; those of the list are among them */
    static SettledFor of(List<Joined> joined, Map<Long, CaseParty> parties) {
        if (joined.stream().allMatch(SettledFor::settled)) {
            return EVERYBODY;
        }
        return joined.stream()
                        .filter(SettledFor::settled)
                        .map(one -> parties.get(one.party()))
                        .anyMatch(party -> party != null && party.role() == PartyRole.APPLICANT)
                ? SOME_APPLICANT
                : NO_APPLICANT;
    }

    private static boolean settled(Joined one) {
        return one.outcome() == Outcome.SETTLED;
    }
}
