package org.huimin.metrics;

import org.huimin.shared.PersonGroup;
import org.jspecify.annotations.Nullable;

/** By how much one side of a figure changes in a month, and why. */
record Point(Key key, String reason, long amount) {

    Point times(long factor) {
        return new Point(key, reason, amount * factor);
    }

    /**
     * What sums are kept by.
     *
     * @param group null for the sum of all cases, in which each counts once; else for those of one group of people, of
     *     which a case may belong to several
     */
    record Key(
            String definition, Place place, @Nullable PersonGroup group, Period period, Side side, Measure measure) {}
}
