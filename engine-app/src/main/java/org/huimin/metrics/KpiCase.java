package org.huimin.metrics;

import java.time.LocalDate;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A case behind a number.
 *
 * @param item which of several things in the case; empty where it counts as a whole
 * @param side numerator, denominator or excluded
 * @param element what in the diagram says so; null if something else does
 * @param elementName the same as the diagram names it
 * @param corrected whether two people have set right what the case counts as
 * @param mergedWith the registration that counts in its place
 */
record KpiCase(
        CaseNumber caseNumber,
        String item,
        String applicant,
        String unit,
        String side,
        String reason,
        String reasonText,
        String rule,
        String legalBasis,
        String milestone,
        @Nullable String element,
        @Nullable String elementName,
        @Nullable String process,
        LocalDate happenedOn,
        boolean corrected,
        @Nullable CaseNumber mergedWith) {}
