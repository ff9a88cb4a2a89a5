package org.huimin.supervision;

import java.util.List;
import org.huimin.casefile.LateOwner;
import org.jspecify.annotations.Nullable;

/** How many days were missed, by whom and why. */
record OverdueCounts(int all, int unexplained, List<Line> lines) {

    static OverdueCounts of(List<Line> lines) {
        int all = lines.stream().mapToInt(Line::missed).sum();
        int unexplained = lines.stream()
                .filter(line -> line.cause() == null)
                .mapToInt(Line::missed)
                .sum();
        return new OverdueCounts(all, unexplained, lines);
    }

    /** @param cause null for those whose cause nobody has given */
    record Line(LateOwner owner, @Nullable Cause cause, int missed) {}
}
