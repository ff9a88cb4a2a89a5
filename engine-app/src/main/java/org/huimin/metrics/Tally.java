package org.huimin.metrics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huimin.shared.DerivedRows;

/** Adds up what differs, case by case, and at the end the sums. */
final class Tally {

    private final Map<Point.Key, Long> expectedSums = new HashMap<>();
    private long missing;
    private long surplus;
    private long different;

    void compare(List<Standing> stored, List<Standing> expected) {
        var before = byPlace(stored);
        var after = byPlace(expected);
        missing +=
                after.keySet().stream().filter(key -> !before.containsKey(key)).count();
        surplus +=
                before.keySet().stream().filter(key -> !after.containsKey(key)).count();
        different += before.entrySet().stream()
                .filter(row -> after.containsKey(row.getKey()))
                .filter(row -> !row.getValue().equals(after.get(row.getKey())))
                .count();
        Points.sums(expected.stream().flatMap(Standing::points))
                .forEach((key, sum) -> expectedSums.merge(key, sum, Long::sum));
    }

    /** @param subtrees how many sums of whole subtrees differ */
    DerivedRows.Difference difference(long rows, Map<Point.Key, Long> storedSums, long subtrees) {
        expectedSums.values().removeIf(sum -> sum == 0);
        var keys = new HashSet<>(expectedSums.keySet());
        keys.addAll(storedSums.keySet());
        different += keys.stream()
                .filter(key -> !Objects.equals(expectedSums.get(key), storedSums.get(key)))
                .count();
        return new DerivedRows.Difference(rows, missing, surplus, different + subtrees);
    }

    private static Map<String, Standing> byPlace(List<Standing> standings) {
        return standings.stream()
                .collect(Collectors.toMap(
                        standing -> String.join(
                                " ",
                                standing.definition(),
                                standing.item(),
                                Integer.toString(standing.period().number())),
                        Function.identity()));
    }
}
