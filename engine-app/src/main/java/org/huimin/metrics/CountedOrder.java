package org.huimin.metrics;

import java.util.Map;
import org.huimin.shared.Cursor;

/** In which order the cases behind a number are read; each goes on by key from the last row that was shown. */
enum CountedOrder {
    NEWEST("kpi_case.happened_on DESC", "kpi_case.happened_on < :afterDay"),
    OLDEST("kpi_case.happened_on", "kpi_case.happened_on > :afterDay");

    private final String byDay;
    private final String laterDay;

    CountedOrder(String byDay, String laterDay) {
        this.byDay = byDay;
        this.laterDay = laterDay;
    }

    String orderBy() {
        return " ORDER BY " + byDay + ", kpi_case.case_number, kpi_case.item";
    }

    static Cursor key(KpiCase row) {
        return Cursor.of(row.happenedOn(), row.caseNumber(), row.item());
    }

    /** The condition for what follows the row whose key that was. */
    String goOn(String after, Map<String, Object> parameters) {
        var key = Cursor.decode(after, 3);
        parameters.put("afterDay", key.day(0));
        parameters.put("afterNumber", key.text(1));
        parameters.put("afterItem", key.text(2));
        return " AND (" + laterDay + " OR kpi_case.happened_on = :afterDay"
                + " AND (kpi_case.case_number > :afterNumber"
                + " OR kpi_case.case_number = :afterNumber AND kpi_case.item > :afterItem))";
    }
}
