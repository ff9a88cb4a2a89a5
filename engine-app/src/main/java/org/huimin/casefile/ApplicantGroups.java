package org.huimin.casefile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huimin.shared.IdNumber;
import org.huimin.shared.PersonGroup;
import org.jspecify.annotations.Nullable;

/** Which groups of people ask for something in a case. */
final class ApplicantGroups {

    private ApplicantGroups() {}

    /** @param day that of the application: who is a minor on it counts as one for good */
    static Set<PersonGroup> of(List<NewParty> parties, LocalDate day) {
        var groups = EnumSet.noneOf(PersonGroup.class);
        parties.stream().filter(party -> party.role() == PartyRole.APPLICANT).forEach(applicant -> {
            groups.addAll(applicant.groups());
            groups.addAll(saidBy(applicant.idNumber(), day));
        });
        return groups;
    }

    private static Set<PersonGroup> saidBy(@Nullable String idNumber, LocalDate day) {
        return idNumber == null || IdNumber.fault(idNumber, day).isPresent()
                ? Set.of()
                : PersonGroup.of(new IdNumber(idNumber), day);
    }
}
