package org.huimin.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it came in, read and judged.
 *
 * @param layer the unit below which it is to hold; null for the nation
 * @param year its days, as far as their rows are right
 */
record NoticeDelivery(@Nullable UnitId layer, CalendarYear year, int rows, List<NoticeFault> faults) {

    static NoticeDelivery read(@Nullable UnitId layer, int year, String source, byte[] content) {
        var read = NoticeReader.read(content, year);
        var faults = new ArrayList<>(read.faults());
        faults.addAll(NoticeJudge.judge(read.rows(), year));
        if (faults.isEmpty() && read.rows().stream().noneMatch(NoticeRow::off)) {
            faults.add(new NoticeFault(0, "notice.fault.empty"));
        }
        faults.sort(Comparator.comparingInt(NoticeFault::row));
        var days = read.rows().stream().flatMap(row -> row.days().stream()).toList();
        return new NoticeDelivery(
                layer, new CalendarYear(year, source, days), read.rows().size(), faults);
    }

    boolean good() {
        return faults.isEmpty();
    }
}
