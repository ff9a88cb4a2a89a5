package org.huimin.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huimin.organization.Unit;
import org.huimin.shared.UnitId;

/**
 * The unit that is asked about, and what belongs to it month by month. A case counts where it was received and where it
 * is decided. A unit that moves takes its months with it from the month on in which it moves: whoever has it on the last
 * day of a month answers for that month. What stands open at the end of the window belongs to whoever has it then.
 *
 * @param spans in their order, without a gap; one, if nobody moved
 */
record Counted(Unit unit, List<Span> spans) {

    Counted {
        spans = List.copyOf(spans);
    }

    /** For a table with the columns {@code measure}, {@code period}, {@code unit_id} and {@code agency_id}. */
    String sql(String table) {
        var flows = IntStream.range(0, spans.size())
                .mapToObj(span -> table + ".period BETWEEN :from" + span + " AND :to" + span + units(table, span))
                .collect(Collectors.joining(" OR "));
        int last = spans.size() - 1;
        return " AND (" + table + ".measure = 'FLOW' AND (" + flows + ") OR " + table + ".measure = 'STOCK' AND "
                + table + ".period <= :to" + last + units(table, last) + ")";
    }

    private static String units(String table, int span) {
        return " AND (" + table + ".unit_id IN (:units" + span + ") OR " + table + ".agency_id IN (:units" + span
                + "))";
    }

    /** What the condition needs. */
    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        for (int span = 0; span < spans.size(); span++) {
            parameters.put("from" + span, spans.get(span).months().first());
            parameters.put("to" + span, spans.get(span).months().last());
            parameters.put("units" + span, ids(spans.get(span).units()));
        }
        return parameters;
    }

    /** What belongs to the unit at the end of the window. */
    Set<UnitId> inTheEnd() {
        return spans.get(spans.size() - 1).units();
    }

    boolean unmoved() {
        return spans.size() == 1;
    }

    private static List<Long> ids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }

    /** Months during which the same units belong to it. */
    record Span(Window months, Set<UnitId> units) {}
}
