package org.huimin.recoding;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.huimin.casefile.CaseKind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants set right, as the form has it.
 *
 * @param milestone the outcome as it was recorded
 * @param becomes what it should have been; the same if only its day, or the ground of a refusal, was wrong
 * @param happenedOn on which day it really happened
 * @param proofPaper a paper of the case, or null where there is a call
 */
record Recoding(
        LocalDate requestedOn,
        What what,
        @Nullable String milestone,
        @Nullable String becomes,
        @Nullable LocalDate happenedOn,
        @Nullable String refusalReason,
        @Nullable Boolean targetGroup,
        @Nullable String mergedWith,
        String reason,
        String explanation,
        @Nullable Long proofPaper,
        @Nullable OffsetDateTime calledAt) {

    private static final List<String> OF_AID = List.of(
            "AidGranted", "AidRefused", "ApplicationWithdrawn", "ApplicationDeemedWithdrawn", "ApplicationTransferred");

    private static final List<String> OF_MEDIATION = List.of(
            "AgreementSigned",
            "OralAgreementReached",
            "MediationFailed",
            "DisputeWithdrawn",
            "DisputeSettledAlone",
            "DisputeTransferred");

    /** The milestones that a case of that kind may have as its outcome. */
    static List<String> outcomes(CaseKind kind) {
        return kind == CaseKind.MEDIATION ? OF_MEDIATION : OF_AID;
    }

    enum What {
        OUTCOME,
        /** Whether the case is one of a poor village or household. */
        TARGET_GROUP,
        /** One demand was registered twice; the other registration stays. */
        MERGED
    }
}
