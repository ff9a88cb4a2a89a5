package org.huimin.agreement;

import static org.huimin.casefile.AgreementSettles.For.EVERYBODY;
import static org.huimin.casefile.AgreementSettles.For.NO_APPLICANT;
import static org.huimin.casefile.AgreementSettles.For.SOME_APPLICANT;

import java.util.List;
import java.util.Map;
import org.huimin.casefile.AgreementSettles;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.PartyRole;

/**
 * For whom an agreement settles everything. Where it does so for nobody who applied, the figure of success does not
 * count it.
 */
final class SettledFor {

    private SettledFor() {}

    /** @param parties the parties of the dispute by their number; those of the list are among them */
    static AgreementSettles.For of(List<Joined> joined, Map<Long, CaseParty> parties) {
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
