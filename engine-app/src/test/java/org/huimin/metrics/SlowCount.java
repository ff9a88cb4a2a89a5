package org.huimin.metrics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts one case in one figure as a clerk would with the record in front of her: no decision table, no sums, and every
 * span of months looked at anew.
 */
final class SlowCount {

    private final List<KpiDefinition> versions;
    private final Map<String, String> answers;
    private final List<List<Told>> things;

    /**
     * @param versions of one figure, the oldest first
     * @param passed what the case has passed, in any order
     * @param answers the last ones, by activity and field
     */
    SlowCount(List<KpiDefinition> versions, List<Milestone> passed, Map<String, String> answers) {
        this.versions = versions;
        this.answers = answers;
        this.things = things(inOrder(passed)).stream().map(this::told).toList();
    }

    /** How many things in the case stand on that side of the figure in these months. */
    long on(String side, YearMonth from, YearMonth to) {
        return things.stream()
                .filter(thing -> side.equals(side(thing, from, to)))
                .count();
    }

    /** What lasts counts in every month until it is over, what is final in the month in which it became so. */
    private static @Nullable String side(List<Told> thing, YearMonth from, YearMonth to) {
        if (thing.isEmpty()) {
            return null;
        }
        var last = thing.get(thing.size() - 1).formula();
        int became = lastOf(thing, told -> !told.formula().equals(last)) + 1;
        var month = thing.get(became).month();
        if (!month.isAfter(to)) {
            return last.lasts() || !month.isBefore(from) ? last.side() : null;
        }
        int then = lastOf(thing, told -> !told.month().isAfter(to));
        return then >= 0 && thing.get(then).formula().lasts()
                ? thing.get(then).formula().side()
                : null;
    }

    private static int lastOf(List<Told> thing, Predicate<Told> which) {
        int at = thing.size() - 1;
        while (at >= 0 && !which.test(thing.get(at))) {
            at--;
        }
        return at;
    }

    private static List<Milestone> inOrder(List<Milestone> passed) {
        return passed.stream()
                .sorted(Comparator.comparing(Milestone::happenedAt).thenComparing(Milestone::id))
                .toList();
    }

    private List<List<Milestone>> things(List<Milestone> passed) {
        var basis = versions.get(versions.size() - 1).basis();
        return switch (versions.get(0).subject()) {
            case APPLICATION, DISPUTE, FOLLOW_UP -> List.of(passed);
            case INSTALMENT -> byItem(passed, "InstalmentReached", null);
            case DEADLINE -> byItem(passed, "DeadlineMet DeadlineBreached", basis);
        };
    }

    private static List<List<Milestone>> byItem(List<Milestone> passed, String names, @Nullable String reference) {
        var items = passed.stream()
                .filter(one -> List.of(names.split(" ")).contains(one.name()))
                .filter(one -> reference == null || reference.equals(one.reference()))
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.item()), TreeMap::new, Collectors.toList()));
        return List.copyOf(items.values());
    }

    /** What the formula says after each of them; it is asked only when there is something new to say. */
    private List<Told> told(List<Milestone> passed) {
        var told = new ArrayList<Told>();
        List<?> known = List.of();
        Formula formula = null;
        for (int i = 1; i <= passed.size(); i++) {
            var read = new Passed(passed.subList(0, i), answers);
            var now = read.known(versions.get(0).subject());
            var day = passed.get(i - 1).day();
            if (!now.equals(known)) {
                known = now;
                formula = versions.stream()
                        .filter(version -> !version.validFrom().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .map(version -> Formula.of(version, read))
                        .orElse(formula);
            }
            if (formula != null) {
                told.add(new Told(YearMonth.from(day), formula));
            }
        }
        return told;
    }

    /** What the formula says since a milestone of that month. */
    private record Told(YearMonth month, Formula formula) {}
}
