package org.huimin.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is promised for one clock, beside what the law allows.
 *
 * @param promised in words; null where nothing is promised from that day on
 * @param current whether it is the one that counts today
 */
record PromiseView(
        String clock,
        String name,
        @Nullable String promised,
        @Nullable Integer amount,
        @Nullable LimitUnit limitUnit,
        LocalDate validFrom,
        String setBy,
        boolean current) {}
