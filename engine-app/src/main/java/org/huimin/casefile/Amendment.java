package org.huimin.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huimin.shared.PersonGroup;
import org.jspecify.annotations.Nullable;

/**
 * A registration as it was set right afterwards.
 *
 * @param registration all of it, kept sealed as new answers; the old ones stay
 */
public record Amendment(
        String matter,
        String channel,
        boolean urgent,
        List<NewParty> parties,
        JsonNode registration,
        List<Change> changes,
        String reason) {

    /** What stood in a field and what stands there now. */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}

    public Amendment {
        parties = List.copyOf(parties);
        changes = List.copyOf(changes);
    }

    /** @param day that of the application */
    Set<PersonGroup> groups(LocalDate day) {
        return ApplicantGroups.of(parties, day);
    }

    String applicant() {
        return parties.stream()
                .filter(party -> party.role() == PartyRole.APPLICANT)
                .findFirst()
                .orElseThrow()
                .name();
    }
}
