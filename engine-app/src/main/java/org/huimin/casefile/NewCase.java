package org.huimin.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.huimin.shared.UnitId;

/**
 * What a registration brings.
 *
 * @param registration all that was entered, kept sealed as the first answers of the case
 */
public record NewCase(
        String kind,
        UnitId unit,
        UnitId agency,
        String matter,
        String channel,
        boolean urgent,
        Instant receivedAt,
        List<NewParty> parties,
        JsonNode registration) {

    public NewCase {
        parties = List.copyOf(parties);
        if (parties.stream().noneMatch(party -> party.role() == PartyRole.APPLICANT)) {
            throw new IllegalArgumentException("A case needs an applicant");
        }
    }

    NewParty applicant() {
        return parties.stream()
                .filter(party -> party.role() == PartyRole.APPLICANT)
                .findFirst()
                .orElseThrow();
    }
}
