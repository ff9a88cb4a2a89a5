package org.huimin.metrics;

import java.util.List;
import java.util.Set;
import org.huimin.casefile.Cases;
import org.huimin.casefile.Measuring;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Keeps the standings of a case and the sums in step, under the lock of the case. */
@Component
class StandingKeeper {

    private final Cases cases;
    private final Sorter sorter;
    private final StandingTable standings;
    private final PointTable points;
    private final Measuring measuring;

    StandingKeeper(Cases cases, Sorter sorter, StandingTable standings, PointTable points, Measuring measuring) {
        this.cases = cases;
        this.sorter = sorter;
        this.standings = standings;
        this.points = points;
        this.measuring = measuring;
    }

    /** Sorts the case anew; only what differs is written. */
    boolean resort(CaseNumber number) {
        var caseRecord = cases.lock(number);
        var before = standings.of(number);
        var after = sorter.standings(caseRecord);
        if (Set.copyOf(before).equals(Set.copyOf(after))) {
            return false;
        }
        standings.change(before, after);
        points.append(number, Points.difference(before, after));
        alarm(number, before, after);
        return true;
    }

    private void alarm(CaseNumber number, List<Standing> before, List<Standing> after) {
        after.stream()
                .filter(standing -> standing.sort().isUnclassified() && !before.contains(standing))
                .forEach(standing -> measuring.alarm(number, standing.definition(), Sort.UNCLASSIFIED));
    }
}
