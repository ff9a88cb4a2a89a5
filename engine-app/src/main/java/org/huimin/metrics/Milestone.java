package org.huimin.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.casefile.Source;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;

/**
 * Something a case has passed.
 *
 * @param reference the clock, where a deadline was met or breached; what became of it, where it is an
 *     instalment; for whom, where an agreement settles everything; the ground, where a refusal was corrected
 * @param item which of several in the case: the run of a clock, an instalment
 */
record Milestone(
        long id,
        String name,
        @Nullable String reference,
        @Nullable String item,
        Instant happenedAt,
        Source source) {

    static final String DEADLINE_BREACHED = "DeadlineBreached";
    static final String DEADLINE_MET = "DeadlineMet";
    static final String AGREEMENT_SETTLES = "AgreementSettles";
    static final String INSTALMENT_REACHED = "InstalmentReached";
    static final String CASE_MERGED = "CaseMerged";

    boolean breaches(String clock) {
        return name.equals(DEADLINE_BREACHED) && clock.equals(reference);
    }

    LocalDate day() {
        return OfficeTime.day(happenedAt);
    }

    /** Apart by what they are about, each in the order in which it happened. */
    static Map<String, List<Milestone>> byItem(Stream<Milestone> milestones) {
        return milestones.collect(Collectors.groupingBy(
                milestone -> Objects.requireNonNullElse(milestone.item, ""), TreeMap::new, Collectors.toList()));
    }
}
