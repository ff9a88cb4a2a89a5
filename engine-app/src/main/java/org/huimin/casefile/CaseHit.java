package org.huimin.casefile;

import java.time.LocalDate;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A case that was found, closed ones too.
 *
 * @param party whose name or number it was found by; the applicant where it was found by its own number
 */
record CaseHit(
        CaseNumber number,
        CaseKind kind,
        String applicant,
        String party,
        PartyRole role,
        String matter,
        String unit,
        @Nullable String stage,
        LocalDate receivedOn,
        boolean ended) {}
