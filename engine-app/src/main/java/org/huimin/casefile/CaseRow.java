package org.huimin.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A case in a list: nothing personal but the name. */
record CaseRow(
        CaseNumber number,
        CaseKind kind,
        String applicant,
        String matter,
        String unit,
        @Nullable String stage,
        boolean urgent,
        boolean green,
        Instant receivedAt,
        LocalDate receivedOn,
        @Nullable String lawyer,
        @Nullable String mediator) {}
