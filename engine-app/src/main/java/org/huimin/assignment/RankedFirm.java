package org.huimin.assignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A firm is as good for a case as the best of its people who may take it. */
record RankedFirm(
        CandidateFirm firm, List<RankedLawyer> lawyers, List<Bar> bars, List<Reason> ofItself, boolean wished) {

    RankedFirm {
        lawyers = List.copyOf(lawyers);
        bars = List.copyOf(bars);
        ofItself = List.copyOf(ofItself);
    }

    boolean barred() {
        return !bars.isEmpty();
    }

    Optional<RankedLawyer> best() {
        return lawyers.stream().filter(lawyer -> !lawyer.barred()).findFirst();
    }

    List<Reason> reasons() {
        return Stream.concat(ofItself.stream(), best().stream().flatMap(lawyer -> lawyer.reasons().stream()))
                .toList();
    }

    int points() {
        return reasons().stream().mapToInt(Reason::points).sum();
    }

    int assignedThisYear() {
        return lawyers.stream()
                .mapToInt(lawyer -> lawyer.candidate().assignedThisYear())
                .sum();
    }
}
