package org.huimin.metrics;

import java.util.Map;
import org.huimin.shared.Cursor;

/** In which order the cases behind a number are read; each goes on by key from the last row that was shown. */
enum CountedOrder {
    NEWEST(" DESC", "<"),
    OLDEST("", ">");

    private final String direction;
    private final String later;

    CountedOrder(String direction, String later) {
        this.direction = direction;
        this.later = later;
    }

    /**
     * By day. Of few units the month is named first, which changes nothing but that no database goes through the days of
     * all units for theirs.
     */
    String orderBy(Counted counted) {
        return " ORDER BY " + (counted.few() ? "kpi_case.period" + direction + ", " : "") + "kpi_case.happened_on"
                + direction + ", kpi_case.case_number, kpi_case.item";
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
        return " AND kpi_case.happened_on " + later + "= :afterDay AND (kpi_case.happened_on " + later + " :afterDay"
                + " OR kpi_case.case_number > :afterNumber"
                + " OR kpi_case.case_number = :afterNumber AND kpi_case.item > :afterItem)";
    }
}
