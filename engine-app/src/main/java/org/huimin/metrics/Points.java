package org.huimin.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts points together and takes them apart. */
final class Points {

    private Points() {}

    /** What has to be added so that the sums of the old standings become those of the new ones. */
    static List<Point> difference(List<Standing> before, List<Standing> after) {
        var removed = before.stream().flatMap(Standing::points).map(point -> point.times(-1));
        var added = after.stream().flatMap(Standing::points);
        var sums = new LinkedHashMap<Point, Long>();
        Stream.concat(removed, added).forEach(point -> sums.merge(point.times(0), point.amount(), Long::sum));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> new Point(sum.getKey().key(), sum.getKey().reason(), sum.getValue()))
                .toList();
    }

    /** The sums by month and side, without what adds up to nothing. */
    static Map<Point.Key, Long> sums(Stream<Point> points) {
        var sums = new LinkedHashMap<Point.Key, Long>();
        points.forEach(point -> sums.merge(point.key(), point.amount(), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }
}
