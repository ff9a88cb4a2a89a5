package org.huimin.register;

import java.time.Instant;
import java.time.LocalDate;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A list that was handed in, with its counts: those of the trial while it waits, those of the deed afterwards. */
record RegisterImport(
        long id,
        UnitId bureau,
        RegisterKind kind,
        String listName,
        String fileName,
        String format,
        @Nullable LocalDate endsOn,
        ImportState state,
        int rowsRead,
        int rowsGood,
        int rowsBad,
        int faults,
        int added,
        int changed,
        int ended,
        int unchanged,
        int casesMarked,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    /** Nobody is taken out of the register for not being named if a row could not be read: it may be theirs. */
    boolean endsTheUnnamed() {
        return endsOn != null && rowsBad == 0;
    }

    boolean counts(int newlyAdded, int newlyChanged, int newlyEnded, int stayed) {
        return added == newlyAdded && changed == newlyChanged && ended == newlyEnded && unchanged == stayed;
    }
}
