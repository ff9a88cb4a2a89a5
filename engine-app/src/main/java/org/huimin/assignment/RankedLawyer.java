package org.huimin.assignment;

import java.util.List;

/** A candidate with what speaks for, against and about them. */
record RankedLawyer(Candidate candidate, List<Reason> reasons, List<Bar> bars, List<Caution> cautions, boolean wished) {

    RankedLawyer {
        reasons = List.copyOf(reasons);
        bars = List.copyOf(bars);
        cautions = List.copyOf(cautions);
    }

    boolean barred() {
        return !bars.isEmpty();
    }

    int points() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }
}
