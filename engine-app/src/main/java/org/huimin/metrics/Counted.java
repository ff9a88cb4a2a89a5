package org.huimin.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    String ofSums(String table) {
        return condition(table, Stream.of(stock(table)));
    }

    /** For {@code kpi_case}: of the stocks only those that last beyond the window. Sums need not know, since an end takes away. */
    String ofCases() {
        return condition(
                "kpi_case",
                Stream.of(" AND kpi_case.until_period IS NULL", " AND kpi_case.until_period > :to" + last())
                        .map(stock("kpi_case")::concat));
    }

    /** Each way of belonging to a unit says everything for itself, so that an index finds just what it asks for. */
    private String condition(String table, Stream<String> stocks) {
        var flows = IntStream.range(0, spans.size()).boxed().flatMap(span -> ways(table, span, flow(table, span)));
        var ways = Stream.concat(flows, stocks.flatMap(stock -> ways(table, last(), stock)));
        return " AND (" + ways.collect(Collectors.joining(" OR ")) + ")";
    }

    private static String flow(String table, int span) {
        return table + ".measure = 'FLOW' AND " + table + ".period BETWEEN :from" + span + " AND :to" + span;
    }

    private String stock(String table) {
        return table + ".measure = 'STOCK' AND " + table + ".period <= :to" + last();
    }

    private Stream<String> ways(String table, int span, String counted) {
        var ever = ever();
        return Stream.of(
                        AmongUnits.of(table + ".unit_id", "units" + span, ever),
                        AmongUnits.of(table + ".agency_id", "agencies" + span, ever))
                .map(belongs -> counted + " AND " + belongs);
    }

    private int last() {
        return spans.size() - 1;
    }

    /** Whether rows are looked for by their units, rather than each be asked for its own. */
    boolean few() {
        return AmongUnits.few(ever());
    }

    /** What the condition needs. */
    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        for (int span = 0; span < spans.size(); span++) {
            parameters.put("from" + span, spans.get(span).months().first());
            parameters.put("to" + span, spans.get(span).months().last());
            parameters.put("units" + span, AmongUnits.parameter(spans.get(span).units()));
            parameters.put(
                    "agencies" + span, AmongUnits.parameter(spans.get(span).agencies()));
        }
        return parameters;
    }

    /** What belongs to the unit at the end of the window. */
    Set<UnitId> inTheEnd() {
        return spans.get(last()).units();
    }

    boolean unmoved() {
        return spans.size() == 1;
    }

    /** What belonged to it at any time. */
    Set<UnitId> ever() {
        return spans.stream().flatMap(span -> span.units().stream()).collect(Collectors.toSet());
    }

    /**
     * Months during which the same units belong to it.
     *
     * @param agencies those of the units that decide: in no other does a case lie as with its agency
     */
    record Span(Window months, Set<UnitId> units, Set<UnitId> agencies) {}
}
