package org.huimin.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request for withdrawal that was checked field by field, with what shows that the applicant wants it. */
record WithdrawalRequest(
        LocalDate requestedOn,
        WithdrawalReason reason,
        String explanation,
        WithdrawalEvidence evidence,
        @Nullable Long attachmentId,
        @Nullable Instant calledAt) {}
