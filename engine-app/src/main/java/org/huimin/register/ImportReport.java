package org.huimin.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person reads about a list: its counts, and each fault in words. */
record ImportReport(
        long id,
        RegisterKind kind,
        String listName,
        String fileName,
        String format,
        @Nullable LocalDate endsOn,
        ImportState state,
        int rowsRead,
        int rowsGood,
        int rowsBad,
        int faultCount,
        int added,
        int changed,
        int ended,
        int unchanged,
        int casesMarked,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        List<FaultInWords> faults) {

    static ImportReport of(RegisterImport list, List<FaultInWords> faults) {
        return new ImportReport(
                list.id(),
                list.kind(),
                list.listName(),
                list.fileName(),
                list.format(),
                list.endsOn(),
                list.state(),
                list.rowsRead(),
                list.rowsGood(),
                list.rowsBad(),
                list.faults(),
                list.added(),
                list.changed(),
                list.ended(),
                list.unchanged(),
                list.casesMarked(),
                list.uploadedBy(),
                list.uploadedAt(),
                list.settledBy(),
                list.settledAt(),
                faults);
    }

    /** Row, column and reason. */
    record FaultInWords(int row, String column, String reason) {}
}
