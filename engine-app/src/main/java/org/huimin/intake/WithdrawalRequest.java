package org.huimin.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A request for withdrawal that was checked field by field, with what shows that the applicant wants it. */
record WithdrawalRequest(
        LocalDate requestedOn,
        WithdrawalReason reason,
        String explanation,
        WithdrawalEvidence evidence,
        @Nullable Long attachmentId,
        @Nullable Instant calledAt,
        @Nullable String mergedWith) {

    /** What the registration of a dispute says: the same quarrel is mediated, under that number. */
    static WithdrawalRequest mediated(LocalDate on, CaseNumber dispute) {
        return new WithdrawalRequest(
                on, WithdrawalReason.MEDIATED, dispute.value(), WithdrawalEvidence.DISPUTE, null, null, null);
    }
}
