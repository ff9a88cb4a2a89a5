package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What the receipt (form 5) and the supplement notice (form 6) are printed from. */
record MaterialsOfCase(
        CaseNumber number,
        String applicant,
        String agency,
        String unit,
        LocalDate receivedOn,
        @Nullable String checkedOn,
        @Nullable String officer,
        @Nullable Integer supplementDays,
        JsonNode received,
        JsonNode missing) {}
