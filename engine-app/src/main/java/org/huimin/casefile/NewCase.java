package org.huimin.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonGroup;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a registration brings.
 *
 * @param committee the committee that holds a dispute; nobody else has one
 * @param registration all that was entered, kept sealed as the first answers of the case
 */
public record NewCase(
        CaseKind kind,
        UnitId unit,
        UnitId agency,
        @Nullable UnitId committee,
        String matter,
        String channel,
        boolean urgent,
        Instant receivedAt,
        List<NewParty> parties,
        JsonNode registration) {

    public NewCase {
        parties = List.copyOf(parties);
        if ((kind == CaseKind.MEDIATION) != (committee != null)) {
            throw new IllegalArgumentException("A committee holds a dispute, and nothing else");
        }
        if (parties.stream().noneMatch(party -> party.role() == PartyRole.APPLICANT)) {
            throw new IllegalArgumentException("A case needs an applicant");
        }
    }

    /** Whose register it is entered in. */
    UnitId register() {
        return committee == null ? agency : committee;
    }

    Set<PersonGroup> groups() {
        return ApplicantGroups.of(parties, OfficeTime.day(receivedAt));
    }

    NewParty applicant() {
        return parties.stream()
                .filter(party -> party.role() == PartyRole.APPLICANT)
                .findFirst()
                .orElseThrow();
    }
}
