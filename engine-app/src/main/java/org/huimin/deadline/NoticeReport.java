package org.huimin.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * What a notice says, and what would change with it.
 *
 * @param faults what is wrong, row by row; with a single one nothing is imported
 * @param added days that nothing was known of in that layer
 * @param removed days that the notice before named and this one does not
 * @param recounted how many cases were counted again
 */
record NoticeReport(
        int year,
        String source,
        int rows,
        int offDays,
        int workDays,
        List<RowFault> faults,
        List<LocalDate> added,
        List<LocalDate> changed,
        List<LocalDate> removed,
        boolean imported,
        int recounted) {

    record RowFault(int row, String words) {}

    NoticeReport afterImport(int cases) {
        return new NoticeReport(year, source, rows, offDays, workDays, faults, added, changed, removed, true, cases);
    }
}
