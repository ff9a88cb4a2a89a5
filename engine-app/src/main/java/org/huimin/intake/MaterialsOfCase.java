package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the receipt (form 5) and the supplement notice (form 6) are printed from.
 *
 * @param notice null where nothing was ever asked for
 */
record MaterialsOfCase(
        CaseNumber number,
        String applicant,
        String agency,
        String unit,
        LocalDate receivedOn,
        @Nullable String checkedOn,
        @Nullable String officer,
        JsonNode received,
        @Nullable Notice notice) {

    /**
     * The last list of what is missing.
     *
     * @param on the day on which it was served; until then the day on which it was made
     * @param days the applicant's, fixed when the notice is served
     * @param newFact why a second list was allowed; null for the first, which is everything at once (一次性告知)
     */
    record Notice(
            String on, @Nullable Integer days, @Nullable String newFact, JsonNode missing) {}
}
