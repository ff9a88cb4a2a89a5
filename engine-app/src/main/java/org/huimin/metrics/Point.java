package org.huimin.metrics;

/** By how much one side of a figure changes in a month, and why. */
record Point(String definition, Place place, Period period, Side side, Measure measure, String reason, long amount) {

    Key key() {
        return new Key(definition, place, period, side, measure);
    }

    Point times(long factor) {
        return new Point(definition, place, period, side, measure, reason, amount * factor);
    }

    /** What sums are kept by. */
    record Key(String definition, Place place, Period period, Side side, Measure measure) {}
}
